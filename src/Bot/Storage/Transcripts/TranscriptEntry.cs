using Bot.Messages;

namespace Bot.Storage.Transcripts;

/// <summary>One thing that was said in a conversation, by the person or by the bot.</summary>
/// <param name="Id">Unique within the channel; the same id again is the same thing, perhaps in newer words.</param>
/// <param name="Position">Order within the conversation.</param>
/// <param name="At">When it was said.</param>
public sealed record TranscriptEntry(string Id, long Position, DateTimeOffset At)
{
    /// <summary>What the person sent; null when the bot spoke.</summary>
    public IncomingMessage? Message { get; init; }

    /// <summary>What the bot said; null when the person spoke.</summary>
    public Reply? Reply { get; init; }
}
