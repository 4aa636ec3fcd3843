namespace Bot.Acceptance.Slack;

/// <summary>A clock that goes on like the system's, from an instant of the test's choice; timers run as ever.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    private TimeSpan moved = start - System.GetUtcNow();

    /// <summary>Goes to another instant.</summary>
    public void Move(DateTimeOffset to) => moved = to - base.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + moved;
}
