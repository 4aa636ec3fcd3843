using Bot.Calendar;

namespace Bot.Tests.Calendar;

/// <summary>Working days, against published holidays.</summary>
public sealed class WorkDaysTests
{
    [Theory]
    [InlineData("2021-04-05")]
    [InlineData("2024-04-01")]
    [InlineData("2025-04-21")]
    [InlineData("2026-04-06")]
    [InlineData("2031-04-14")]
    [InlineData("2026-06-02")]
    [InlineData("2028-10-04")]
    [InlineData("2026-12-08")]
    public void Italy_rests_on_its_national_holidays(string day) => Assert.False(new WorkDays(Region.Italy).Has(Day(day)));

    [Theory]
    [InlineData("2024-10-04")]
    [InlineData("2026-06-24")]
    [InlineData("2026-02-17")]
    public void Italy_works_on_other_days(string day) => Assert.True(new WorkDays(Region.Italy).Has(Day(day)));

    [Theory]
    [InlineData("2025-01-28")] // the eve, a holiday since 2025
    [InlineData("2025-01-29")] // new year of the snake
    [InlineData("2026-02-17")] // new year of the horse
    [InlineData("2023-06-22")] // Dragon Boat, in a year with a leap month before it
    [InlineData("2025-10-06")] // Mid-Autumn, in a year with a leap month before it
    [InlineData("2024-09-17")] // Mid-Autumn
    [InlineData("2024-04-04")] // Qingming
    [InlineData("2023-04-05")]
    [InlineData("2026-10-02")]
    [InlineData("2025-05-02")]
    public void China_rests_on_its_statutory_holidays(string day) => Assert.False(new WorkDays(Region.China).Has(Day(day)));

    [Theory]
    [InlineData("2024-02-09")] // the eve was a working day until 2024
    [InlineData("2024-05-02")]
    [InlineData("2026-06-02")]
    [InlineData("2026-12-25")]
    public void China_works_on_other_days(string day) => Assert.True(new WorkDays(Region.China).Has(Day(day)));

    [Fact]
    public void The_next_working_day_leaps_over_Christmas() =>
        Assert.Equal(Day("2026-12-28"), new WorkDays(Region.Italy).OnOrAfter(Day("2026-12-25")));

    [Fact]
    public void Nine_in_the_morning_stays_nine_when_the_clocks_change()
    {
        var rome = new WallClock(TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome"));

        Assert.Equal(new DateTimeOffset(2026, 3, 28, 8, 0, 0, TimeSpan.Zero), rome.Instant(Day("2026-03-28"), 9));
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 7, 0, 0, TimeSpan.Zero), rome.Instant(Day("2026-03-29"), 9));
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), rome.Instant(Day("2026-03-29"), 2));
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 0, 0, TimeSpan.Zero), rome.Instant(Day("2026-10-25"), 2));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
