using System.Text.RegularExpressions;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps.Named;

/// <summary>A clause named by its number: "art. 7.2", "section 4(b)", "comma 2 dell'articolo 7".</summary>
internal static partial class ClauseReference
{
    // More words than these ask about something and only mention a clause.
    private const int MostOtherWords = 1;

    /// <summary>The number that a message asks to be shown; null when it asks something else.</summary>
    public static string? Of(string message)
    {
        var folded = TextNormalizer.Fold(message);
        var match = Inside().Match(folded) is { Success: true } inside ? inside : Pattern().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var others = Tokenizer.Words(folded.Remove(match.Index, match.Length))
            .Count(word => !StopWords.Contains(word, 0) && !StopWords.Contains(word, 1) && !IsShowing(word));
        var inner = match.Groups["comma"].Value is { Length: > 0 } comma ? "." + comma : "";
        return others <= MostOtherWords ? match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal) + inner : null;
    }

    /// <summary>True for a word that only says that something shall be shown.</summary>
    public static bool IsShowing(string word) => Showing().IsMatch(word);

    [GeneratedRegex(@"\b(?:articolo|article|art\.?|section|sezione|sec\.|clause|clausola|punto|paragrafo|paragraph|§)\s*(?<number>\d+(?:\.\d+)*(?:\s?\([a-z0-9]{1,4}\))*)(?:\s*,?\s*(?:comma|co\.|par\.|paragrafo|paragraph|punto|point)\s*(?<comma>\d+))?")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\b(?:comma|co\.|paragrafo|paragraph|punto|point)\s*(?<comma>\d+)\s+(?:dell'|del(?:la)? |of |,\s*)?(?:the )?(?:articolo|article|art\.?|section|sezione|clause|clausola)\s*(?<number>\d+(?:\.\d+)*)")]
    private static partial Regex Inside();

    [GeneratedRegex(@"^(?:dice|dicono|mostra\w*|leggi\w*|leggere|vedi|vedere|apri|show|read|open|says?|see|quote|cita|testo|text|accordo|agreement|contratto|contract|documento|document|fammi|dammi|vorrei|please|favore)$")]
    private static partial Regex Showing();
}
