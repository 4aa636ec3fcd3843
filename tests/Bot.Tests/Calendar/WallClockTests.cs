using Bot.Calendar;

namespace Bot.Tests.Calendar;

public sealed class WallClockTests
{
    [Theory]
    // Nine in the morning stays nine in the morning on both sides of a change of clocks.
    [InlineData("Europe/Rome", "2026-03-28", 9, "2026-03-28T08:00Z")]
    [InlineData("Europe/Rome", "2026-03-30", 9, "2026-03-30T07:00Z")]
    [InlineData("Europe/Rome", "2026-10-26", 9, "2026-10-26T08:00Z")]
    [InlineData("Asia/Shanghai", "2026-03-30", 9, "2026-03-30T01:00Z")]
    // Half past two does not exist on that night: the hour after it is meant. The hour that comes twice is the first of them.
    [InlineData("Europe/Rome", "2026-03-29", 2, "2026-03-29T01:00Z")]
    [InlineData("Europe/Rome", "2026-10-25", 2, "2026-10-25T00:00Z")]
    public void An_hour_of_a_day_is_one_instant_whatever_daylight_saving_does(string zone, string day, int hour, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant, null), new WallClock(TimeZoneInfo.FindSystemTimeZoneById(zone)).Instant(DateOnly.Parse(day, null), hour));
}
