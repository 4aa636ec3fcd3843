using Bot.Host.Channels.WebChat.Wire;
using Bot.Storage.Transcripts;

namespace Bot.Host.Channels.WebChat.History;

/// <summary><c>GET /api/chat/messages</c>: the conversation so far, so that a page opened again shows it.</summary>
internal sealed class HistoryEndpoint(ConversationDoor door, Transcript transcript, TimeProvider time)
{
    private const int Most = 100;

    // The stream may repeat what the history holds (the page knows it by its id); it may not miss what was being written.
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(10);

    /// <summary>Answers one request.</summary>
    public async Task<IResult> GetAsync(HttpContext http)
    {
        if (door.Enter(http, out _, out var conversation) is { } refusal)
        {
            return refusal;
        }

        var after = (time.GetUtcNow() - Overlap - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        var entries = await transcript.ReadAsync(conversation, Most, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new HistoryResponse([.. entries.Select(HistoryEntry.Of)], after), ChatJson.Readable.HistoryResponse);
    }
}
