using System.Net;
using System.Net.Sockets;
using Bot.Host.Channels.Teams.Settings;

namespace Bot.Host.Channels.Teams.Connector;

/// <summary>The connections out: no redirects, no cookies, and no way into the host's own network (protocol, section 3.8).</summary>
internal sealed class TeamsHttp : IDisposable
{
    private readonly HttpClient client;
    private readonly bool isLocalAllowed;

    /// <summary>Makes the connections.</summary>
    public TeamsHttp(TeamsOptions options, IHostEnvironment environment)
    {
        // The check of the settings lets nothing of this machine into Production; elsewhere a local client lives here.
        isLocalAllowed = !environment.IsProduction();
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // No trace of ours leaves the host, and nobody looks at spans of these calls.
            ActivityHeadersPropagator = null,
            ConnectCallback = ConnectAsync,
        })
        {
            // Whoever asks says how long it waits.
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = 1024 * 1024,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Accordo/1.0");
    }

    /// <summary>The client for everything Teams.</summary>
    public HttpClient Client => client;

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <summary>True for addresses that no public service has.</summary>
    internal static bool IsPrivate(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetworkV6)
        {
            return IPAddress.IsLoopback(plain) || plain.IsIPv6LinkLocal || plain.IsIPv6SiteLocal || plain.IsIPv6UniqueLocal || plain.IsIPv6Multicast || plain.Equals(IPAddress.IPv6Any);
        }

        var bytes = plain.GetAddressBytes();
        return bytes[0] is 0 or 10 or 127 or >= 224
            || (bytes[0] == 169 && bytes[1] == 254)
            || (bytes[0] == 172 && bytes[1] is >= 16 and < 32)
            || (bytes[0] == 192 && bytes[1] == 168)
            || (bytes[0] == 100 && bytes[1] is >= 64 and < 128);
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);

        // A proxy is the operator's own choice; the service itself must be a public one, whatever its name resolves to.
        var isProxy = context.InitialRequestMessage.RequestUri?.IdnHost != context.DnsEndPoint.Host;
        var allowed = addresses.Where(address => isProxy || !IsPrivate(address) || (isLocalAllowed && IPAddress.IsLoopback(address))).ToArray();
        if (allowed.Length == 0)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"{context.DnsEndPoint.Host} resolves to no public address");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
