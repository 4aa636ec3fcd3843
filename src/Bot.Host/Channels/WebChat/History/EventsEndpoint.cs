using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Bot.Host.Channels.WebChat.Talk;
using Bot.Host.Channels.WebChat.Wire;
using Bot.Messages;
using Bot.Storage.Transcripts;

namespace Bot.Host.Channels.WebChat.History;

/// <summary><c>GET /api/chat/events</c>: what the bot says unasked, as it is said.</summary>
internal sealed class EventsEndpoint(ConversationDoor door, Transcript transcript, LivePages pages, MessageLimits limits, IHostApplicationLifetime lifetime)
{
    // Other hosts wake only their own pages, and proxies close what is silent.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>Answers one request with a stream that ends when the page closes.</summary>
    public IResult Get(HttpContext http)
    {
        if (door.Enter(http, out var visitor, out var conversation) is { } refusal)
        {
            return refusal;
        }

        var lease = limits.OpenStream(visitor);
        http.Response.RegisterForDispose(lease);
        if (!lease.IsAcquired)
        {
            return Web.Problems.Later(http, StatusCodes.Status429TooManyRequests, "Too many streams", "close another page of this chat", Pause);
        }

        var from = http.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } last ? last : http.Request.Query["after"].ToString();
        _ = long.TryParse(from, out var after);
        var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.RegisterForDispose(stop);
        return TypedResults.ServerSentEvents(EventsAsync(conversation, after, stop.Token));
    }

    private async IAsyncEnumerable<SseItem<string>> EventsAsync(Conversation conversation, long after, [EnumeratorCancellation] CancellationToken stop)
    {
        yield return new SseItem<string>("", "open") { ReconnectionInterval = TimeSpan.FromSeconds(3) };
        while (!stop.IsCancellationRequested)
        {
            var next = pages.NextAsync(conversation);
            foreach (var entry in await transcript.PostsAfterAsync(conversation, after, CancellationToken.None))
            {
                after = entry.Position;
                yield return new SseItem<string>(JsonSerializer.Serialize(HistoryEntry.Of(entry), ChatJson.Readable.HistoryEntry), "message") { EventId = $"{after}" };
            }

            await Task.WhenAny(next, Task.Delay(Pause, stop));
            if (!next.IsCompleted && !stop.IsCancellationRequested)
            {
                yield return new SseItem<string>("", "ping");
            }
        }
    }
}
