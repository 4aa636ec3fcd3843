using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Features.Agreements.Documents.Structure;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps.Named;

/// <summary>An annex named by its number or letter: "allegato 2", "annex B", "show me schedule III".</summary>
internal static partial class AnnexReference
{
    // More words than these ask about something and only mention an annex.
    private const int MostOtherWords = 1;

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>The number or letter of the annex that a message asks to be shown; null when it asks something else.</summary>
    public static string? Of(string message)
    {
        var folded = TextNormalizer.Fold(message);
        var match = Pattern().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        // "Schedule a call" names no annex A.
        var number = match.Groups["number"].Value;
        var others = Tokenizer.Words(folded.Remove(match.Index, match.Length)).Count(word => !StopWords.Contains(word, 0) && !StopWords.Contains(word, 1) && !ClauseReference.IsShowing(word));
        return others <= (char.IsLetter(number[0]) ? 0 : MostOtherWords) ? number : null;
    }

    /// <summary>True when a heading or title opens with that annex's number, written as a figure or in Roman numerals.</summary>
    public static bool Opens(string title, string number) => Marker.Of(title) is { Style: MarkerStyle.Annex } marker && Plain(marker.Number) == Plain(number);

    /// <summary>True when a text speaks of that annex.</summary>
    public static bool IsMentioned(string text, string number) =>
        Pattern().Matches(TextNormalizer.Fold(text)).Any(match => Plain(match.Groups["number"].Value) == Plain(number));

    private static string Plain(string number) =>
        Array.FindIndex(Roman, roman => roman.Equals(number, StringComparison.OrdinalIgnoreCase)) is >= 0 and var place
            ? (place + 1).ToString(CultureInfo.InvariantCulture)
            : number.ToUpperInvariant().TrimStart('0');

    [GeneratedRegex(@"\b(?:allegato|annesso|appendice|annex|appendix|attachment|schedule|exhibit)\s*(?:n\.?\s*|no\.?\s*|numero\s+|number\s+)?(?<number>\d{1,3}[a-z]?|[ivx]{1,5}|[a-z])\b")]
    private static partial Regex Pattern();
}
