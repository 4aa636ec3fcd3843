namespace Bot.Calendar;

/// <summary>Italy's national holidays (law 260 of 1949 and its changes); patron saints of single towns are not among them.</summary>
internal static class ItalianHolidays
{
    private static readonly HashSet<(int Month, int Day)> Fixed =
        [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)];

    /// <summary>True on a national holiday.</summary>
    public static bool Has(DateOnly day) =>
        Fixed.Contains((day.Month, day.Day))
        || day == Easter(day.Year) || day == Easter(day.Year).AddDays(1)
        // Saint Francis is a national holiday again from 2026 on (law 151 of 2025).
        || (day is { Month: 10, Day: 4 } && day.Year >= 2026);

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
