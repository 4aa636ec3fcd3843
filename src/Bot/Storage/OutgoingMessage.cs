using Bot.Messages;

namespace Bot.Storage;

/// <summary>Something to say, on its way into the outbox.</summary>
/// <param name="Key">Unique key: the same key is never queued twice.</param>
/// <param name="Conversation">Where to say it.</param>
/// <param name="Reply">What to say.</param>
public sealed record OutgoingMessage(string Key, Conversation Conversation, Reply Reply)
{
    /// <summary>The key of a reply.</summary>
    /// <param name="message">Key of the message that it answers, <c>channel:id</c>.</param>
    /// <param name="place">Its place among the replies, from 0.</param>
    public static string KeyOf(string message, int place) => $"{message}:{place}";

    /// <summary>When to say it; null for now.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Key of the earlier message that this one takes the place of; null for a new message.</summary>
    public string? Replaces { get; init; }
}
