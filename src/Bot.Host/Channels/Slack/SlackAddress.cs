using Bot.Messages;

namespace Bot.Host.Channels.Slack;

/// <summary>Where to post in Slack; what <see cref="Conversation.Address"/> holds, readable by this channel only.</summary>
/// <param name="Team">Workspace (or organisation) id whose token to use.</param>
/// <param name="Channel">Channel or direct message id; a person's id opens the direct message with them.</param>
/// <param name="Thread">Time stamp of the thread's parent, as text; empty for the top level.</param>
/// <param name="ResponseUrl">Where to answer a command or a press instead, for half an hour; empty when there is none.</param>
/// <param name="User">The person who is answered: reached directly when the address above is used up or the channel is closed to us.</param>
public sealed record SlackAddress(string Team, string Channel, string Thread = "", string ResponseUrl = "", string User = "")
{
    /// <summary>The channel's name.</summary>
    public const string ChannelName = "slack";

    /// <summary>True for a thread of the direct messages, which is what the agent view shows.</summary>
    public bool IsDirectThread => Channel is ['D', ..] && Thread.Length > 0 && ResponseUrl.Length == 0;

    /// <summary>Reads an address back; null when it is none.</summary>
    public static SlackAddress? Parse(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var parts = address.Split('|');
        return parts.Length == 5 && parts[0].Length > 0 && parts[1].Length > 0 ? new SlackAddress(parts[0], parts[1], parts[2], parts[3], parts[4]) : null;
    }

    /// <summary>The neutral conversation of one thread of a channel, or of a channel's top level.</summary>
    public Conversation ToThread() =>
        new(ChannelName, Thread.Length > 0 ? $"{Team}/{Channel}/{Thread}" : $"{Team}/{Channel}", ToString()) { IsPrivate = false };

    /// <summary>The neutral conversation with one person alone.</summary>
    /// <param name="isByThread">True where every thread is a conversation of its own (agent view); else threads share one memory.</param>
    public Conversation ToDirect(bool isByThread) =>
        new(ChannelName, isByThread && Thread.Length > 0 ? $"{Team}/{Channel}/{Thread}" : $"{Team}/{Channel}", ToString());

    /// <summary>The neutral conversation of what only one person sees within a channel: commands and their answers.</summary>
    public Conversation ToWhisper() => new(ChannelName, $"{Team}/{Channel}/~{User}", ToString());

    /// <summary>Where whoever whispered is told something later, when whispers are gone; null for a conversation that lasts.</summary>
    public static Conversation? AfterWhisper(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return Parse(conversation.Address) is { ResponseUrl.Length: > 0, User.Length: > 0 } whisper ? new SlackAddress(whisper.Team, whisper.User).ToDirect(isByThread: false) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Team}|{Channel}|{Thread}|{ResponseUrl}|{User}";
}
