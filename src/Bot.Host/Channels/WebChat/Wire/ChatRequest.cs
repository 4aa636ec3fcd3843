using Bot.Messages;

namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>The body of <c>POST /api/chat/messages</c>, checked and cleaned.</summary>
/// <param name="Conversation">The sender's name for the conversation.</param>
/// <param name="Text">The words; empty for a button or form.</param>
internal sealed record ChatRequest(string Conversation, string Text)
{
    /// <summary>The sender's id of this message; made here when it was left out.</summary>
    public string Id { get; init; } = Guid.CreateVersion7().ToString("N");

    /// <summary>Who says to have sent it; null when left out.</summary>
    public string? PersonId { get; init; }

    /// <summary>Display name; null when left out.</summary>
    public string? PersonName { get; init; }

    /// <summary>Language the page is set to: a hint; null when left out.</summary>
    public string? PersonLanguage { get; init; }

    /// <summary>Language to answer in; null to detect it.</summary>
    public string? Language { get; init; }

    /// <summary>Intent of a pressed button or submitted form; null for plain words.</summary>
    public string? Action { get; init; }

    /// <summary>Values of a form, or a button's value.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The message as the bot takes it.</summary>
    /// <param name="person">Who sent it.</param>
    /// <param name="conversation">Where, as <see cref="WebConversations"/> names it.</param>
    public IncomingMessage ToMessage(Person person, Conversation conversation) => new($"{conversation.Id}/{Id}", conversation, person, Text)
    {
        Language = Language,
        Action = Action,
        Values = Values,
    };
}
