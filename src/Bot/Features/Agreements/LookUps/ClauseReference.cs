using System.Text.RegularExpressions;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps;

/// <summary>A clause named by its number: "art. 7.2", "section 4(b)".</summary>
internal static partial class ClauseReference
{
    // More words than these ask about something and only mention a clause.
    private const int MostOtherWords = 1;

    /// <summary>The number that a message asks to be shown; null when it asks something else.</summary>
    public static string? Of(string message)
    {
        var folded = TextNormalizer.Fold(message);
        if (Pattern().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        var others = Tokenizer.Words(folded.Remove(match.Index, match.Length))
            .Count(word => !StopWords.Contains(word, 0) && !StopWords.Contains(word, 1) && !Showing().IsMatch(word));
        var inner = match.Groups["comma"].Value is { Length: > 0 } comma ? "." + comma : "";
        return others <= MostOtherWords ? match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal) + inner : null;
    }

    [GeneratedRegex(@"\b(?:articolo|article|art\.?|section|sezione|sec\.|clause|clausola|punto|paragrafo|paragraph|§)\s*(?<number>\d+(?:\.\d+)*(?:\s?\([a-z0-9]{1,4}\))*)(?:\s*,?\s*(?:comma|par\.|paragraph)\s+(?<comma>\d+))?")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(?:dice|dicono|mostra\w*|leggi\w*|leggere|vedi|vedere|apri|show|read|open|says?|see|quote|cita|testo|text|accordo|agreement|contratto|contract|documento|document)$")]
    private static partial Regex Showing();
}
