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

    /// <summary>True where a stream can be shown.</summary>
    public bool IsPrivate => Message.Conversation.IsPrivate;

    /// <summary>The language that will be answered in, as far as the question alone tells; looked at only when there is something to show.</summary>
    public Locale Locale => LanguageDetector.Detect(Message.Text) ?? Locale.Parse(Message.Person.Language) ?? Locale.Italian;

    /// <summary>The sign of life that was sent; its result is the stream's id, empty where there is none.</summary>
    public Task<string>? Sign { get; set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset SignedAt { get; set; }
}
