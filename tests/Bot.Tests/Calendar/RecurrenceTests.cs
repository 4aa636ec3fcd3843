using Bot.Calendar;

namespace Bot.Tests.Calendar;

/// <summary>Rules for days that come again, against days worked out by hand.</summary>
public sealed class RecurrenceTests
{
    [Fact]
    public void Ten_years_of_quarterly_reports_are_forty_days_at_the_ends_of_quarters()
    {
        var days = Recurrence.Parse("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=40").From(new DateOnly(2021, 9, 30)).ToList();

        Assert.Equal(40, days.Count);
        Assert.Equal(new DateOnly(2031, 6, 30), days[^1]);
        Assert.All(days, day => Assert.Contains((day.Month, day.Day), new[] { (3, 31), (6, 30), (9, 30), (12, 31) }));
        Assert.Equal(days.Order().Distinct(), days);
    }

    [Theory]
    [InlineData("FREQ=YEARLY;COUNT=3", "2022-06-08", "2022-06-08 2023-06-08 2024-06-08")]
    [InlineData("FREQ=YEARLY;COUNT=2", "2024-02-29", "2024-02-29 2028-02-29")]
    [InlineData("FREQ=MONTHLY;COUNT=3", "2026-01-31", "2026-01-31 2026-03-31 2026-05-31")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-01-30", "2026-01-30 2026-02-27 2026-03-27")]
    [InlineData("FREQ=MONTHLY;BYDAY=2MO;UNTIL=20260401", "2026-01-12", "2026-01-12 2026-02-09 2026-03-09")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "2026-01-30", "2026-01-30 2026-04-30 2026-07-31")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4", "2026-03-03", "2026-03-03 2026-03-05 2026-03-17 2026-03-19")]
    [InlineData("FREQ=DAILY;INTERVAL=10;COUNT=3", "2026-02-20", "2026-02-20 2026-03-02 2026-03-12")]
    [InlineData("FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=15;COUNT=3", "2026-01-15", "2026-01-15 2026-07-15 2027-01-15")]
    [InlineData("RRULE:FREQ=MONTHLY;UNTIL=20260308T235959Z", "2026-01-08", "2026-01-08 2026-02-08 2026-03-08")]
    public void A_rule_gives_its_days(string rule, string start, string days) =>
        Assert.Equal(days, string.Join(' ', Recurrence.Parse(rule).From(DateOnly.Parse(start, null)).Select(day => day.ToString("yyyy-MM-dd", null))));

    [Theory]
    [InlineData("FREQ=HOURLY", "FREQ")]
    [InlineData("every month", "every month")]
    [InlineData("FREQ=MONTHLY;COUNT=0", "COUNT")]
    [InlineData("FREQ=MONTHLY;COUNT=3;UNTIL=20310608", "both")]
    [InlineData("FREQ=MONTHLY;UNTIL=soon", "UNTIL")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO", "MONTHLY")]
    [InlineData("FREQ=MONTHLY;BYDAY=XX", "BYDAY")]
    [InlineData("FREQ=MONTHLY;BYHOUR=9", "BYHOUR")]
    public void A_rule_that_is_not_understood_says_which_part(string rule, string part) =>
        Assert.Contains(part, Assert.Throws<FormatException>(() => Recurrence.Parse(rule)).Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_rule_that_never_comes_true_ends_by_itself() =>
        Assert.Empty(Recurrence.Parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3").From(new DateOnly(2026, 1, 1)));
}
