using Bot.Messages;

namespace Bot.Storage;

/// <summary>A message from the outbox that this worker delivers now.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Conversation">Where to say it.</param>
/// <param name="Reply">What to say.</param>
/// <param name="Attempts">How often it was tried, this time included.</param>
public sealed record ClaimedMessage(string Id, Conversation Conversation, Reply Reply, int Attempts)
{
    /// <summary>True when it takes the place of an earlier message.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>The platform's id of the message it replaces; null when that one never arrived.</summary>
    public string? ReplacesSentId { get; init; }
}
