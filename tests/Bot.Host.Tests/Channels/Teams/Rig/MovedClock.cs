namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>A clock that starts now and is moved by tests; its timers run in real time.</summary>
internal sealed class MovedClock : TimeProvider
{
    private TimeSpan moved;

    /// <summary>Moves it forward.</summary>
    public void Move(TimeSpan by) => moved += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + moved;
}
