using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Features.ProjectRequests.Keeping;

/// <summary>Reads request numbers out of what people write: "PR-2026-0001", "pr 2026 1".</summary>
internal static partial class RequestNumber
{
    /// <summary>The first number in a text, in its full form; null when there is none.</summary>
    public static string? Find(string text) => Pattern().Match(text) is { Success: true } match
        ? string.Create(CultureInfo.InvariantCulture, $"PR-{match.Groups[1].Value}-{long.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture):0000}")
        : null;

    /// <summary>Where a number stands in the order of numbers: the year and the count within it.</summary>
    public static long OrdinalOf(string number) =>
        (long.Parse(number.AsSpan(3, 4), CultureInfo.InvariantCulture) * 1_000_000_000) + long.Parse(number.AsSpan(8), CultureInfo.InvariantCulture);

    /// <summary>The text without its first number.</summary>
    public static string Without(string text) => Pattern().Replace(text, " ", 1);

    [GeneratedRegex(@"\bpr[\s\-‐-―_/.]*(\d{4})[\s\-‐-―_/.]+(\d{1,9})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
