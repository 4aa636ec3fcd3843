using System.Text.RegularExpressions;

namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>The number a block opens with, as agreements write it: "Art. 7.2", "Section 4(b)", "3, comma 1", "1.1", "2.", "a)", "(iv)".</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Number">The number without its word and its points: "7.2", "4(b)", "a".</param>
/// <param name="Length">How many code units it takes, with what separates it from the words.</param>
internal sealed partial record Marker(MarkerStyle Style, string Number, int Length)
{
    /// <summary>The marker at the start of plain text; null when there is none.</summary>
    public static Marker? Of(string text)
    {
        if (Article().Match(text) is { Success: true } article)
        {
            var inner = article.Groups["comma"].Value is { Length: > 0 } comma ? "." + comma : article.Groups["inner"].Value.Replace(" ", "", StringComparison.Ordinal);
            return new Marker(MarkerStyle.Article, article.Groups["number"].Value + inner, article.Length);
        }

        if (Annex().Match(text) is { Success: true } annex)
        {
            return new Marker(MarkerStyle.Annex, annex.Groups["number"].Value, annex.Length);
        }

        var match = Plain().Match(text);
        return match switch
        {
            { Success: false } => null,
            _ when match.Groups["many"] is { Success: true } many => new Marker(MarkerStyle.Path, many.Value, match.Length),
            _ when match.Groups["one"] is { Success: true } one => new Marker(MarkerStyle.Number, one.Value, match.Length),
            _ when match.Groups["bare"] is { Success: true } bare => new Marker(MarkerStyle.Bare, bare.Value, match.Length),
            _ when match.Groups["inBrackets"] is { Success: true } number => new Marker(MarkerStyle.NumberInBrackets, number.Value, match.Length),
            _ => new Marker(MarkerStyle.Letter, match.Groups["letter"].Value.ToLowerInvariant(), match.Length),
        };
    }

    [GeneratedRegex(@"^(?:articol[oi]|article|art\.?|section|sezione|sect\.|sec\.|clause|clausola|§)\s*(?<number>\d+(?:[-\s]?(?:bis|ter|quater|quinquies)\b)?(?:\.\d+)*)(?<inner>(?:\s?\([a-z0-9]{1,4}\))*)(?:\s*,?\s*(?:comma|par\.|paragraph|paragrafo)\s+(?<comma>\d+))?\s*(?:[.:–—-]+(?=\s|$))?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:allegato|annesso|appendice|annex|appendix|attachment|schedule|exhibit)\s+(?<number>[A-Z]{1,4}-?[A-Z0-9]{0,3}\b|\d+[A-Z]?|[IVXLC]+)\s*(?:[.:–—-]+(?=\s|$))?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^(?:(?<many>\d{1,3}(?:\.\d{1,3})+)\.?\)?|(?<one>\d{1,3})[.)°]|\((?<inBrackets>\d{1,2})\)|\(?(?<letter>[a-z]|[ivxlc]{2,6})\)|(?<letter>[a-z]|[ivxl]{2,5})\.|(?<bare>\d{1,2})(?=\s+(?-i:[“""«]?\p{Lu})))(?:\s+|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
