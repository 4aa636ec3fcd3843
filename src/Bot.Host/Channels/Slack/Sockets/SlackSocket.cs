using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Inbound;

namespace Bot.Host.Channels.Slack.Sockets;

/// <summary>One open socket: reads without waiting for anybody, and acknowledges on itself what was kept.</summary>
internal sealed class SlackSocket(ClientWebSocket socket, SlackDoor door, SocketHealth health, TimeProvider time, ILogger log) : IDisposable
{
    private const int MostOfFrame = 4 * 1024 * 1024;

    private static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan CloseWithin = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly TaskCompletionSource hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SocketEnd> announced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int working;

    /// <summary>Completes when Slack greeted: from then on it delivers.</summary>
    public Task Greeted => hello.Task;

    /// <summary>Completes when Slack announced the end, which may be seconds before it: a replacement can open meanwhile.</summary>
    public Task<SocketEnd> Announced => announced.Task;

    /// <summary>Reads until the end.</summary>
    public async Task<SocketEnd> RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _ = EndWithoutHelloAsync(stop);
        var end = SocketEnd.Broken;
        try
        {
            while (await ReceiveAsync(stop.Token) is { } frame)
            {
                health.FrameReceived();
                var told = Take(frame, stop.Token);
                end = told ?? end;
                if (told is not (null or SocketEnd.Refresh))
                {
                    return end;
                }
            }

            return end;
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            return end;
        }
        finally
        {
            hello.TrySetCanceled(CancellationToken.None);
            announced.TrySetResult(end);
            await stop.CancelAsync();
        }
    }

    /// <summary>Says goodbye, shortly: Slack often does not answer it.</summary>
    public async Task CloseAsync()
    {
        using var shortly = new CancellationTokenSource(CloseWithin, time);
        try
        {
            while (Volatile.Read(ref working) > 0 && !shortly.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), time, shortly.Token);
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, shortly.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Already gone.
        }

        socket.Abort();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
    }

    private SocketEnd? Take(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        if (SocketEnvelope.Read(frame) is not { } envelope)
        {
            Log.SlackFrameSkipped(log, frame.Length);
            return null;
        }

        switch (envelope.Type)
        {
            case "hello":
                health.Greeted(envelope.Body);
                hello.TrySetResult();
                return null;
            case "disconnect":
                var end = envelope.Body.Text("reason") switch
                {
                    "warning" or "refresh_requested" => SocketEnd.Refresh,
                    "too_many_websockets" => SocketEnd.TooMany,
                    "link_disabled" => SocketEnd.Disabled,
                    _ => SocketEnd.Broken,
                };
                announced.TrySetResult(end);
                return end;
            default:
                _ = AnswerAsync(envelope, cancellationToken);
                return null;
        }
    }

    private async Task AnswerAsync(SocketEnvelope envelope, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref working);
        try
        {
            await Task.Yield();
            if (envelope.Inbound() is not { } inbound)
            {
                Log.SlackIgnored(log, envelope.Type);
                return;
            }

            var answer = await door.ReceiveAsync(inbound, cancellationToken);
            var acknowledgement = new JsonObject { ["envelope_id"] = envelope.Id };
            if (answer is not null && envelope.TakesAnswer)
            {
                acknowledgement["payload"] = answer;
            }

            await SendAsync(acknowledgement, cancellationToken);
        }
        catch (Exception exception)
        {
            // Not acknowledged: Slack delivers it again, and what was kept is recognised then.
            Log.SlackNotAcknowledged(log, exception, envelope.Type);
        }
        finally
        {
            Interlocked.Decrement(ref working);
        }
    }

    private async Task SendAsync(JsonObject message, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message, SlackJson.Compact), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>The next text frame, whole; null when Slack closed.</summary>
    private async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var whole = new ArrayBufferWriter<byte>(4096);
        while (true)
        {
            var part = await socket.ReceiveAsync(whole.GetMemory(4096), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            whole.Advance(part.Count);
            if (whole.WrittenCount > MostOfFrame)
            {
                throw new WebSocketException("a frame is too long");
            }

            if (part.EndOfMessage)
            {
                return part.MessageType == WebSocketMessageType.Text ? whole.WrittenMemory : ReadOnlyMemory<byte>.Empty;
            }
        }
    }

    private async Task EndWithoutHelloAsync(CancellationTokenSource stop)
    {
        try
        {
            await hello.Task.WaitAsync(HelloWithin, time);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            if (exception is TimeoutException)
            {
                await stop.CancelAsync();
            }
        }
    }
}
