using Bot.Messages;
using Bot.Storage.Transcripts;

namespace Bot.Host.Channels.WebChat.History;

/// <summary>One thing that was said, as the page shows it.</summary>
/// <param name="Id">The same id again is the same thing, perhaps in newer words.</param>
/// <param name="At">When it was said.</param>
/// <param name="From"><c>person</c> or <c>bot</c>.</param>
internal sealed record HistoryEntry(string Id, DateTimeOffset At, string From)
{
    /// <summary>What the person wrote.</summary>
    public string? Text { get; init; }

    /// <summary>The button or form the person used.</summary>
    public string? Action { get; init; }

    /// <summary>Its values.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>What the bot said.</summary>
    public Reply? Reply { get; init; }

    /// <summary>The entry of a transcript.</summary>
    public static HistoryEntry Of(TranscriptEntry entry) => new(entry.Id, entry.At, entry.Reply is null ? "person" : "bot")
    {
        Text = entry.Message?.Text,
        Action = entry.Message?.Action,
        Values = entry.Message?.Values,
        Reply = entry.Reply,
    };
}
