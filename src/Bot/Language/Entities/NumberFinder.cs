using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Language.Entities;

/// <summary>Finds numbers and amounts of money: "80k", "80.000 €", "2,5 milioni", "eighty thousand".</summary>
public static partial class NumberFinder
{
    /// <summary>The numbers in order of their place in the text.</summary>
    public static IReadOnlyList<decimal> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = TextNormalizer.Fold(text);
        var found = Digits().Matches(folded);
        var digits = found.Select(match => (match.Index, Number: Value(match)));
        var words = Words().Matches(folded)
            .Where(match => !found.Any(other => match.Index < other.Index + other.Length && other.Index < match.Index + match.Length))
            .Select(match => (match.Index, Number: WordValue(match)));
        return [.. digits.Concat(words).Where(entry => entry.Number is not null).OrderBy(entry => entry.Index).Select(entry => entry.Number!.Value)];
    }

    private static decimal? Value(Match match)
    {
        var digits = Separators(match.Groups["n"].Value.Replace("'", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number < 1_000_000_000_000m
            ? number * Scale(match.Groups["s"].Value)
            : null;
    }

    // A last separator before exactly three digits groups thousands in both languages; any other starts the decimals.
    private static string Separators(string digits)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return digits;
        }

        var separator = digits[last];
        var isGrouping = digits.Length - last == 4 && digits.IndexOf(separator == '.' ? ',' : '.', StringComparison.Ordinal) < 0;
        var whole = digits[..last].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return isGrouping ? whole + digits[(last + 1)..] : $"{whole}.{digits[(last + 1)..]}";
    }

    private static decimal? WordValue(Match match)
    {
        var number = match.Groups["half"].Success ? 0.5m : match.Groups["w"].Success ? NumberWords.Parse(match.Groups["w"].Value) ?? 1 : 1m;
        return number * Scale(match.Groups["s"].Value);
    }

    private static decimal Scale(string word) => word switch
    {
        "" => 1,
        "k" or "mila" or "mille" or "thousand" or "kilo" => 1000,
        "cento" or "hundred" => 100,
        "centomila" => 100_000,
        _ => 1_000_000,
    };

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])(?<n>-?[0-9]+(?:[ '.,][0-9]{3})*(?:[.,][0-9]+)?)\s?(?<s>k|mila|mille|thousand|mln|mio|milion[ei]|millions?|m)?(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,'])(?:(?<half>mezzo|half a)\s|(?<w>[a-z]+?)(?:\s+|-)?)?(?<s>centomila|mila|mille|thousand|milion[ei]|millions?)(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
