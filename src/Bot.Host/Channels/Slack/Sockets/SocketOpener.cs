using System.Net.WebSockets;
using Bot.Host.Channels.Slack.Inbound;

namespace Bot.Host.Channels.Slack.Sockets;

/// <summary>Opens one socket after another, each at an address of its own.</summary>
internal sealed class SocketOpener(SocketAddresses addresses, SlackDoor door, SocketHealth health, TimeProvider time, ILogger<SlackSocket> log)
{
    /// <summary>How often a socket is pinged; a ping without an answer for as long ends it, because Slack's sockets can die without a sign.</summary>
    public TimeSpan PingEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The next socket, connected; Slack delivers once it has greeted.</summary>
    public async Task<SlackSocket> OpenAsync(CancellationToken cancellationToken)
    {
        var address = await addresses.NextAsync(cancellationToken);
        var socket = new ClientWebSocket();
        try
        {
            socket.Options.KeepAliveInterval = PingEvery;
            socket.Options.KeepAliveTimeout = PingEvery;
            await socket.ConnectAsync(address, cancellationToken);
            return new SlackSocket(socket, door, health, time, log);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
