namespace Bot.Calendar;

/// <summary>Goes between instants and the days and hours on somebody's wall, whatever daylight saving does.</summary>
/// <param name="Zone">Their time zone.</param>
public sealed record WallClock(TimeZoneInfo Zone)
{
    /// <summary>The day and time on the wall.</summary>
    public DateTime At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The day on the wall.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant));

    /// <summary>The instant of an hour of a day; an hour that the clocks skip is the one after it, one that comes twice is the first.</summary>
    public DateTimeOffset Instant(DateOnly day, int hour)
    {
        var wall = day.ToDateTime(new TimeOnly(hour, 0));
        while (Zone.IsInvalidTime(wall))
        {
            wall = wall.AddMinutes(30);
        }

        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }
}
