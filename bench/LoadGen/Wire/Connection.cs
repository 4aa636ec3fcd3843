using System.Net;
using System.Net.Sockets;

namespace Bot.LoadGen.Wire;

/// <summary>One connection to a server, kept open from request to request.</summary>
internal sealed class Connection(int port) : IDisposable
{
    private readonly byte[] outgoing = new byte[16 * 1024];
    private byte[] incoming = new byte[8 * 1024];
    private Socket? socket;

    /// <summary>Where the next request is written.</summary>
    public Span<byte> Buffer => outgoing;

    /// <summary>Sends what was written and waits for the answer.</summary>
    /// <returns>Its status.</returns>
    public async Task<int> SendAsync(int length)
    {
        socket ??= await OpenAsync();
        await socket.SendAsync(outgoing.AsMemory(0, length));
        var have = 0;
        while (true)
        {
            var count = await socket.ReceiveAsync(incoming.AsMemory(have));
            if (count == 0)
            {
                throw new IOException("the server closed the connection");
            }

            have += count;
            var end = HttpFrame.End(incoming.AsSpan(0, have));
            if (end >= 0)
            {
                return Status(end);
            }

            if (have == incoming.Length)
            {
                Array.Resize(ref incoming, have * 2);
            }
        }
    }

    /// <summary>Closes the connection; the next request opens another.</summary>
    public void Dispose()
    {
        socket?.Dispose();
        socket = null;
    }

    private int Status(int end)
    {
        if (incoming.AsSpan(0, end).IndexOf("onnection: close\r\n"u8) >= 0)
        {
            Dispose();
        }

        return ((incoming[9] - '0') * 100) + ((incoming[10] - '0') * 10) + incoming[11] - '0';
    }

    private async Task<Socket> OpenAsync()
    {
        var opened = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await opened.ConnectAsync(IPAddress.Loopback, port);
        return opened;
    }
}
