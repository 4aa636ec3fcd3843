using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Streaming;

/// <summary>A question that is being answered, and what its asker was shown meanwhile.</summary>
/// <param name="Message">The question.</param>
/// <param name="Since">When it came in.</param>
internal sealed record WaitingAnswer(IncomingMessage Message, DateTimeOffset Since)
{
    /// <summary>Where it was asked; read only for the few that wait long.</summary>
    public TeamsAddress Address => TeamsAddress.Of(Message.Conversation);

    /// <summary>Language of the asker's client.</summary>
    public Locale Locale => Locale.Parse(Message.Person.Language) ?? Locale.Italian;

    /// <summary>True where a stream can be shown.</summary>
    public bool IsPrivate => Message.Conversation.IsPrivate;

    /// <summary>The sign of life that was sent; its result is the stream's id, empty where there is none.</summary>
    public Task<string>? Sign { get; set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset SignedAt { get; set; }
}
