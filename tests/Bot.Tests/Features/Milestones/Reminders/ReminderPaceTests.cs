using Bot.Features.Milestones.Reminders;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Features.Milestones.Reminders;

public sealed class ReminderPaceTests
{
    private readonly FakeTimeProvider clock = new(Talk.Start);

    [Fact]
    public void Ten_thousand_messages_of_one_minute_leave_at_four_a_second_and_the_first_at_once()
    {
        var pace = new ReminderPace(clock);

        var places = Enumerable.Range(0, 10_000).Select(_ => pace.Next("slack") - Talk.Start).ToList();

        Assert.Equal(TimeSpan.Zero, places[0]);
        Assert.Equal(TimeSpan.FromSeconds(2500 - 0.25), places[^1]);
        Assert.Equal(4, places.Count(place => place >= TimeSpan.FromSeconds(100) && place < TimeSpan.FromSeconds(101)));
        Assert.Equal(Talk.Start, pace.Next("teams"));
    }

    [Fact]
    public void A_clock_that_was_set_back_makes_nobody_wait_for_the_old_time()
    {
        var time = new SimulatedHost.Clock { Now = Talk.Start };
        var pace = new ReminderPace(time);
        pace.Next("slack");
        time.Now = Talk.Start.AddHours(-3);

        Assert.Equal(time.Now, pace.Next("slack"));
    }
}
