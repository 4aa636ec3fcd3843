using Bot.Language;

namespace Bot.Content;

/// <summary>Finds who works on a subject, for features that show people beside something else.</summary>
public interface IColleagues
{
    /// <summary>Who works on a subject, best first; empty when the content names nobody.</summary>
    /// <param name="subject">The subject in plain words.</param>
    /// <param name="area">Id of its research area; empty when it has none.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="locale">The reader's language.</param>
    IReadOnlyList<Colleague> Find(string subject, string area, int most, Locale locale);
}
