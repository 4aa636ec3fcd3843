using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Curated;

/// <summary>Words a curated answer, with who stands behind it.</summary>
public static class CuratedReply
{
    /// <summary>The reply to a question that a curated answer fits.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="turn">The turn that asks; the line that names the source is in its language, the answer keeps its own.</param>
    public static Reply Of(CuratedMatch match, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(turn);
        var answer = match.Answer;
        var source = answer.Changed is { } changed
            ? CuratedTexts.Source.In(turn.Locale, Markdown.Escape(answer.By), turn.Locale.Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(changed, turn.Zone).DateTime)))
            : CuratedTexts.SourceFile.In(turn.Locale);
        var words = answer.Changed is null ? answer.Answer : Markdown.Escape(answer.Answer);
        return new Reply($"{words}\n\n{source}") { Confidence = match.Likeness };
    }
}
