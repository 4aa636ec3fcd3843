using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Curated;

/// <summary>Words a curated answer, with who stands behind it.</summary>
public static class CuratedReply
{
    /// <summary>The reply to a question that a curated answer fits.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="locale">The language of the line that names the source; the answer keeps its own.</param>
    public static Reply Of(CuratedMatch match, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(locale);
        var answer = match.Answer;
        var source = answer.Changed is { } changed
            ? CuratedTexts.Source.In(locale, Markdown.Escape(answer.By), locale.Day(DateOnly.FromDateTime(changed.UtcDateTime)))
            : CuratedTexts.SourceFile.In(locale);
        var words = answer.Changed is null ? answer.Answer : Markdown.Escape(answer.Answer);
        return new Reply($"{words}\n\n{source}") { Confidence = match.Likeness };
    }
}
