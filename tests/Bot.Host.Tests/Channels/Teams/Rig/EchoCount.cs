namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>How often the echo was asked.</summary>
internal sealed class EchoCount
{
    /// <summary>The number.</summary>
    public int Times;
}
