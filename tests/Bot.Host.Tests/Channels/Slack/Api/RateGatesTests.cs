using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Tests.Channels.Slack.World;

namespace Bot.Host.Tests.Channels.Slack.Api;

/// <summary>The rates, on a clock that stands still.</summary>
public sealed class RateGatesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SetClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly RateGates gates;

    public RateGatesTests() => gates = new RateGates(new SlackOptions(), clock);

    [Fact]
    public void A_channel_takes_a_burst_of_three_then_one_a_second()
    {
        var waits = Enumerable.Range(0, 6).Select(_ => gates.Enter(Post("C1"), Patience).TotalSeconds);

        Assert.Equal([0, 0, 0, 1, 2, 3], waits);
    }

    [Fact]
    public void Another_channel_and_another_workspace_do_not_wait()
    {
        for (var i = 0; i < 6; i++)
        {
            gates.Enter(Post("C1"), Patience);
        }

        Assert.Equal(TimeSpan.Zero, gates.Enter(Post("C2"), Patience));
        Assert.Equal(TimeSpan.Zero, gates.Enter(Post("C1", "T2"), Patience));
    }

    [Fact]
    public void Who_would_wait_too_long_takes_no_place()
    {
        for (var i = 0; i < 8; i++)
        {
            gates.Enter(Post("C1"), Patience);
        }

        Assert.Equal([6d, 6d], [gates.Enter(Post("C1"), Patience).TotalSeconds, gates.Enter(Post("C1"), Patience).TotalSeconds]);
        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(5, gates.Enter(Post("C1"), Patience).TotalSeconds);
    }

    [Fact]
    public void A_refusal_pauses_its_method_in_its_workspace_for_its_time()
    {
        gates.Pause(Post("C1"), TimeSpan.FromSeconds(7));

        Assert.Equal(7, gates.Enter(Post("C9"), Patience).TotalSeconds);
        Assert.Equal(TimeSpan.Zero, gates.Enter(new SlackCall("users.info", "T1", ""), Patience));
        clock.Now += TimeSpan.FromSeconds(7);
        Assert.Equal(TimeSpan.Zero, gates.Enter(Post("C9"), Patience));
    }

    private static SlackCall Post(string channel, string team = "T1") => new("chat.postMessage", team, "") { PostsTo = channel };
}
