namespace Bot.Calendar;

/// <summary>Working days of a region: Monday to Friday without public holidays.</summary>
/// <param name="Region">Whose holidays.</param>
public sealed record WorkDays(Region Region)
{
    // No run of weekends and holidays is longer.
    private const int LongestBreak = 30;

    /// <summary>True on a working day.</summary>
    public bool Has(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Region switch
    {
        Region.Italy => !ItalianHolidays.Has(day),
        Region.China => !ChineseHolidays.Has(day),
        _ => true,
    };

    /// <summary>The day itself, or the first working day after it.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Enumerable.Range(0, LongestBreak).Select(day.AddDays).First(Has);

    /// <summary>The day itself, or the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Enumerable.Range(0, LongestBreak).Select(back => day.AddDays(-back)).First(Has);

    /// <summary>A number of working days after a day.</summary>
    public DateOnly After(DateOnly day, int count) => count == 0 ? day : After(OnOrAfter(day.AddDays(1)), count - 1);

    /// <summary>The working days of the region that a time zone belongs to.</summary>
    public static WorkDays Of(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new WorkDays(zone.Id switch
        {
            "Europe/Rome" or "Europe/San_Marino" or "Europe/Vatican" => Region.Italy,
            "Asia/Shanghai" or "Asia/Chongqing" or "Asia/Harbin" or "Asia/Urumqi" or "PRC" => Region.China,
            _ => Region.None,
        });
    }
}
