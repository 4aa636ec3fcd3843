using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps;

/// <summary>The day whose version of the documents a question is about ("what did it say before 2027?").</summary>
internal static partial class AskedDay
{
    /// <summary>The day; today when the question names none.</summary>
    public static DateOnly Of(string question, DateOnly today)
    {
        var match = Pattern().Match(TextNormalizer.Fold(question));
        if (!match.Success)
        {
            return today;
        }

        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return match.Groups["before"].Success ? new DateOnly(year - 1, 12, 31) : match.Groups["after"].Success ? new DateOnly(year + 1, 1, 1) : new DateOnly(year, 12, 31);
    }

    [GeneratedRegex(@"\b(?:(?<before>prima del|fino al|before|until)|(?<after>dopo il|after)|(?:nel|in|during))\s+(?<year>20\d\d)\b")]
    private static partial Regex Pattern();
}
