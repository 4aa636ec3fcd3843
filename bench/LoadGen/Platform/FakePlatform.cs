using System.Net;
using System.Net.Sockets;
using Bot.LoadGen.Calling;
using Bot.LoadGen.Events;
using Bot.LoadGen.Wire;

namespace Bot.LoadGen.Platform;

/// <summary>The other side of both platforms on one port of this machine: takes replies, knows which turn each belongs to.</summary>
internal sealed class FakePlatform : IDisposable
{
    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly PendingTurns turns;
    private readonly PlatformAnswers answers;

    /// <summary>Starts listening on a free port.</summary>
    public FakePlatform(PendingTurns turns, TokenIssuer issuer)
    {
        this.turns = turns;
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(512);
        answers = new PlatformAnswers(issuer, Port);
        _ = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndPoint!).Port;

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            var socket = await listener.AcceptAsync();
            socket.NoDelay = true;
            _ = Task.Run(() => ServeAsync(socket));
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var owned = socket;
        var buffer = new byte[32 * 1024];
        var have = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(have)) is > 0 and var count)
            {
                have += count;
                while (HttpFrame.End(buffer.AsSpan(0, have)) is >= 0 and var end)
                {
                    var number = TurnOf(buffer.AsSpan(0, end));
                    var answer = answers.To(buffer.AsSpan(0, end));
                    buffer.AsSpan(end, have - end).CopyTo(buffer);
                    have -= end;
                    await socket.SendAsync(answer);
                    turns.Seen(number);
                }

                if (have == buffer.Length)
                {
                    Array.Resize(ref buffer, have * 2);
                }
            }
        }
        catch (SocketException)
        {
            // The server went away.
        }
    }

    // A reply names the message it answers: in the path to the connector, as the thread to Slack.
    private static long TurnOf(ReadOnlySpan<byte> request)
    {
        var line = request[..request.IndexOf("\r\n"u8)];
        var place = line.IndexOf("/activities/1"u8);
        if (place >= 0)
        {
            return Digits.Read(line[(place + TeamsEvent.IdStart.Length)..]);
        }

        place = line.IndexOf("chat.postMessage"u8) >= 0 ? request.IndexOf("thread_ts"u8) : -1;
        if (place < 0)
        {
            return -1;
        }

        var rest = request[(place + "thread_ts".Length)..];
        var digit = rest.IndexOfAnyInRange((byte)'0', (byte)'9');
        return digit is < 0 or > 5 ? -1 : Digits.Read(rest[digit..]);
    }
}
