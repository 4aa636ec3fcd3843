using System.Net.Http.Headers;

namespace Bot.Floor;

/// <summary>Posts replies over connections that stay open.</summary>
internal sealed class Outgoing(Uri slackApi) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly AuthenticationHeaderValue SlackToken = new("Bearer", "xoxb-perf");

    private readonly Uri post = new(slackApi, "chat.postMessage");
    private readonly HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null });

    /// <summary>Posts to a Teams conversation.</summary>
    public async Task ToTeamsAsync(Uri url, byte[] body, CancellationToken cancellationToken)
    {
        using var request = Request(url, body);
        using var response = await client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Posts to Slack and returns the answer's bytes.</summary>
    public async Task<byte[]> ToSlackAsync(byte[] body)
    {
        using var request = Request(post, body);
        request.Headers.Authorization = SlackToken;
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Request(Uri url, byte[] body) => new(HttpMethod.Post, url) { Content = new ByteArrayContent(body) { Headers = { ContentType = Json } } };
}
