namespace Bot.Messages;

/// <summary>Where people talk with the bot: a direct message, a group, a channel thread, a web page.</summary>
/// <param name="Channel">Name of the platform that carries it: <c>web</c>, <c>slack</c>, <c>teams</c>.</param>
/// <param name="Id">Stable id of the room or thread, unique within its channel.</param>
/// <param name="Address">What the channel needs to post there; opaque to everybody else.</param>
public sealed record Conversation(string Channel, string Id, string Address = "")
{
    /// <summary>True where one person talks with the bot alone; false in groups and channel threads.</summary>
    public bool IsPrivate { get; init; } = true;

    /// <summary>Unique over all channels: <c>channel:id</c>.</summary>
    public string Key => $"{Channel}:{Id}";
}
