using Bot.Calendar;
using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;

namespace Bot.Tests.Features.Milestones.Reminders;

/// <summary>On which days somebody is reminded, worked out by hand.</summary>
public sealed class ReminderLadderTests
{
    [Theory]
    // Tuesday 31 March 2026: 1 March is a Sunday, 24 and 30 March are working days; then Wednesday 1 April and 7 April.
    [InlineData("2026-03-31", Region.Italy, "2026-03-02 2026-03-24 2026-03-30 2026-03-31 2026-04-01 2026-04-07")]
    // Monday 8 June 2026: the day before is a Sunday and would be too late on Monday alone, so it is the same day's reminder.
    [InlineData("2026-06-08", Region.Italy, "2026-05-11 2026-06-01 2026-06-08 2026-06-09 2026-06-15")]
    // Christmas, a Friday: nothing on holidays, the day itself is told on the last working day before.
    [InlineData("2026-12-25", Region.Italy, "2026-11-25 2026-12-18 2026-12-24 2026-12-28 2027-01-04")]
    // The same day is an ordinary Friday in China; 1 January 2027 is not.
    [InlineData("2026-12-25", Region.China, "2026-11-25 2026-12-18 2026-12-24 2026-12-25 2026-12-28 2027-01-04")]
    public void A_task_is_reminded_of_on_working_days_and_not_for_ever(string day, Region region, string rungs)
    {
        var milestone = new Milestone("a", MilestoneKind.Task, new LocalText("A", "A"), Day(day));

        Assert.Equal(rungs, string.Join(' ', ReminderLadder.Of(milestone, milestone.Due, new WorkDays(region)).Rungs.Select(rung => rung.ToString("yyyy-MM-dd", null))));
    }

    [Fact]
    public void An_event_is_never_late()
    {
        var milestone = new Milestone("a", MilestoneKind.Event, new LocalText("A", "A"), Day("2026-03-31"));

        Assert.Equal(Day("2026-03-31"), ReminderLadder.Of(milestone, milestone.Due, new WorkDays(Region.Italy)).Rungs[^1]);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
