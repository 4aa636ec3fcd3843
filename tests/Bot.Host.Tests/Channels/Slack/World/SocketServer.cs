using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>The other side of Socket Mode: takes connections, says what a test tells it to, remembers the acknowledgements.</summary>
internal sealed class SocketServer
{
    private readonly Channel<WebSocket> connected = Channel.CreateUnbounded<WebSocket>();

    public ConcurrentQueue<JsonElement> Acknowledged { get; } = new();

    /// <summary>False to accept connections and never greet.</summary>
    public bool Greets { get; set; } = true;

    /// <summary>False to greet whoever connects from now on and then neither read nor answer anything, pings included.</summary>
    public bool Listens { get; set; } = true;

    public int Connections { get; private set; }

    public async Task AcceptAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        Connections++;
        var listens = Listens;
        if (Greets)
        {
            await SayAsync(socket, """{"type":"hello","num_connections":1,"connection_info":{"app_id":"A1"},"debug_info":{"host":"applink-1","approximate_connection_time":18060}}""");
        }

        connected.Writer.TryWrite(socket);
        var buffer = new byte[64 * 1024];
        try
        {
            if (!listens)
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            while (socket.State == WebSocketState.Open)
            {
                var part = await socket.ReceiveAsync(buffer, context.RequestAborted);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                Acknowledged.Enqueue(JsonElement.Parse(buffer.AsSpan(0, part.Count)));
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // The other side is gone.
        }
    }

    /// <summary>The next connection.</summary>
    public async Task<WebSocket> NextAsync()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        return await connected.Reader.ReadAsync(end.Token);
    }

    public static Task SayAsync(WebSocket socket, string text, WebSocketMessageType type = WebSocketMessageType.Text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), type, endOfMessage: true, CancellationToken.None);

    public static string Envelope(string id, string type, string payload, bool takesAnswer = false) =>
        $$"""{"envelope_id":"{{id}}","type":"{{type}}","accepts_response_payload":{{(takesAnswer ? "true" : "false")}},"retry_attempt":0,"retry_reason":"","payload":{{payload}}}""";

    /// <summary>Waits until so many acknowledgements came.</summary>
    public async Task<IReadOnlyList<JsonElement>> WaitForAcknowledgedAsync(int count)
    {
        for (var i = 0; i < 3000 && Acknowledged.Count < count; i++)
        {
            await Task.Delay(20);
        }

        Assert.Equal(count, Acknowledged.Count);
        return [.. Acknowledged];
    }
}
