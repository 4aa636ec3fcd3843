using System.Text.RegularExpressions;

namespace Bot.Language.Entities.Dates;

/// <summary>How long before something: "una settimana", "three days", "il giorno", "the week".</summary>
/// <param name="Count">How many units.</param>
/// <param name="Unit">The unit, as <see cref="DateWords.Move"/> takes it.</param>
public sealed partial record DayBefore(int Count, string Unit)
{
    /// <summary>Reads folded words; null when they are no stretch of time.</summary>
    public static DayBefore? Of(string folded)
    {
        var match = Words().Match(folded);
        var count = match.Groups["c"].Value is "il" or "la" or "the" ? 1 : NumberWords.Parse(match.Groups["c"].Value);
        return match.Success && count is { } number ? new DayBefore(number, match.Groups["u"].Value) : null;
    }

    /// <summary>The day that long before another.</summary>
    public DateOnly From(DateOnly day) => DateWords.Move(day, -Count, Unit);

    [GeneratedRegex(@"^(?<c>\w+) (?<u>giorn[oi]|days?|settiman[ae]|weeks?|mes[ei]|months?|ann[oi]|years?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();
}
