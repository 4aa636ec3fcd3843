namespace Bot.Host.Channels;

/// <summary>Whether a channel is on, for the start-up line and <c>doctor</c>; each channel's set-up registers one.</summary>
/// <param name="Name">As people call it: "Slack", "Teams", "web chat".</param>
/// <param name="IsOn">True when it takes messages.</param>
/// <param name="Detail">How ("Socket Mode", an address) or why not ("Teams:ClientId is empty").</param>
public sealed record ChannelStatus(string Name, bool IsOn, string Detail)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name} {(IsOn ? "on" : "off")} ({Detail})";
}
