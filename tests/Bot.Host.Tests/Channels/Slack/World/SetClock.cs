namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>A clock that stands where the test sets it; timers run, but slowly, so that nobody's patience ends on a busy machine.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>What the clock shows.</summary>
    public DateTimeOffset Now { get; set; } = now;

    /// <summary>How much more slowly timers run.</summary>
    public int Slowness { get; set; } = 20;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.FromSeconds(1) ? dueTime * Slowness : dueTime, period);
}
