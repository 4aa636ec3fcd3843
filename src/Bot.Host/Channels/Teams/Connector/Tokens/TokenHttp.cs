using Microsoft.Identity.Client;

namespace Bot.Host.Channels.Teams.Connector.Tokens;

/// <summary>
/// The connection to where the bot gets its own tokens. Unlike the connector's it may lead to a private address: a managed identity
/// is asked for on the machine itself, and nothing that comes from outside chooses where.
/// </summary>
internal sealed class TokenHttp : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(15),
        MaxResponseContentBufferSize = 1024 * 1024,
    };

    /// <inheritdoc/>
    public HttpClient GetHttpClient() => client;

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
