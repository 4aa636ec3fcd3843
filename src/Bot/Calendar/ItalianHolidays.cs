using Bot.Language.Entities.Dates;

namespace Bot.Calendar;

/// <summary>Italy's national holidays (law 260 of 1949 and its changes); patron saints of single towns are not among them.</summary>
internal static class ItalianHolidays
{
    private static readonly HashSet<(int Month, int Day)> Fixed =
        [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)];

    /// <summary>True on a national holiday.</summary>
    public static bool Has(DateOnly day) =>
        Fixed.Contains((day.Month, day.Day))
        || day == EasterSunday.Of(day.Year) || day == EasterSunday.Of(day.Year).AddDays(1)
        // Saint Francis is a national holiday again from 2026 on (law 151 of 2025).
        || (day is { Month: 10, Day: 4 } && day.Year >= 2026);
}
