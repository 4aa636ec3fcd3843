using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Bot.Host.Channels.WebChat.Wire;

namespace Bot.Host.Channels.WebChat.Talk;

/// <summary>An answer as server-sent events: its text piece by piece, then the whole.</summary>
internal static class ReplyStream
{
    private const int PieceLength = 24;

    /// <summary>The events: <c>delta</c>, …, <c>reply</c>.</summary>
    public static async IAsyncEnumerable<SseItem<string>> EventsAsync(ChatResponse response, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var index = 0; index < response.Replies.Count; index++)
        {
            foreach (var piece in Pieces(response.Replies[index].Text))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return new SseItem<string>(JsonSerializer.Serialize(new Delta(index, piece), ChatJson.Readable.Delta), "delta");
                await Task.Yield();
            }
        }

        yield return new SseItem<string>(JsonSerializer.Serialize(response, ChatJson.Readable.ChatResponse), "reply");
    }

    /// <summary>A text cut between words.</summary>
    internal static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var space = start + PieceLength < text.Length ? text.IndexOf(' ', start + PieceLength) : -1;
            var end = space < 0 ? text.Length : space + 1;
            yield return text[start..end];
            start = end;
        }
    }
}
