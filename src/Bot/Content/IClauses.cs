using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Content;

/// <summary>Finds what the partnership's documents say about a subject, for features that show it beside something else.</summary>
public interface IClauses
{
    /// <summary>The passage that governs a subject; null when the documents do not say.</summary>
    /// <param name="subject">The subject in plain words: "intellectual property".</param>
    /// <param name="locale">The reader's language.</param>
    Citation? Find(string subject, Locale locale);
}
