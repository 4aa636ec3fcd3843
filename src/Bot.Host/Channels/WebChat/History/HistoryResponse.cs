namespace Bot.Host.Channels.WebChat.History;

/// <summary>A conversation so far.</summary>
/// <param name="Messages">What was said, oldest first.</param>
/// <param name="After">Where the stream of events takes up: its <c>after</c>.</param>
internal sealed record HistoryResponse(IReadOnlyList<HistoryEntry> Messages, long After);
