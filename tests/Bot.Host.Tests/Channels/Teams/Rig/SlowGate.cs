namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>Lets the slow handler go.</summary>
internal sealed class SlowGate
{
    /// <summary>Completed to let it go.</summary>
    public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>True when the handler ends as soon as its time is over.</summary>
    public bool Listens { get; set; } = true;
}
