using System.Globalization;

namespace Bot.Calendar;

/// <summary>
/// China's statutory holidays (regulation on public holidays, as changed for 2014 and for 2025), computed from the lunar
/// calendar from 2014 to 2099. The exchanged working days that are announced anew each year are not among them.
/// </summary>
internal static class ChineseHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>True on a statutory holiday.</summary>
    public static bool Has(DateOnly day) =>
        day is { Month: 1, Day: 1 } or { Month: 5, Day: 1 } or { Month: 10, Day: <= 3 }
        || (day is { Month: 5, Day: 2 } && day.Year >= 2025)
        || IsClearBrightness(day)
        || (day.Year is >= 2014 and <= 2099 && IsLunar(day));

    // New year's first three days, and since 2025 its eve; Dragon Boat on 5/5, Mid-Autumn on 8/15.
    private static bool IsLunar(DateOnly day) => MonthAndDay(day) switch
    {
        (1, <= 3) or (5, 5) or (8, 15) => true,
        _ => day.Year >= 2025 && MonthAndDay(day.AddDays(1)) == (1, 1),
    };

    // A leap month repeats the one before it and has no holidays of its own.
    private static (int Month, int Day) MonthAndDay(DateOnly day)
    {
        var instant = day.ToDateTime(TimeOnly.MinValue);
        var (year, month) = (Lunar.GetYear(instant), Lunar.GetMonth(instant));
        var leap = Lunar.GetLeapMonth(year);
        return month == leap ? (0, 0) : (leap > 0 && month > leap ? month - 1 : month, Lunar.GetDayOfMonth(instant));
    }

    // Qingming, when the sun stands at 15 degrees: 4 or 5 April, by the usual formula for the twenty-first century.
    private static bool IsClearBrightness(DateOnly day)
    {
        var year = day.Year % 100;
        return day.Month == 4 && day.Day == (int)((year * 0.2422) + 4.81) - (year / 4);
    }
}
