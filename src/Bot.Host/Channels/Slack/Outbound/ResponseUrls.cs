using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;

namespace Bot.Host.Channels.Slack.Outbound;

/// <summary>Posts to the addresses that come with commands and presses (section 1.10 of the protocol notes): Slack's hosts only, no redirects.</summary>
public sealed class ResponseUrls([FromKeyedServices(SlackAddress.ChannelName)] HttpMessageInvoker http, SlackOptions options, ResponseUses uses, TimeProvider time)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);
    private static readonly string[] Hosts = ["hooks.slack.com", "hooks.slack-gov.com"];

    /// <summary>True when an address is one of Slack's, or of the test server the settings name.</summary>
    public bool IsAllowed(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.UserInfo.Length == 0
        && ((url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && Hosts.Contains(url.Host, StringComparer.OrdinalIgnoreCase))
            || (options.ApiBaseUrl.IsLoopback && url.Authority == options.ApiBaseUrl.Authority && url.Scheme == options.ApiBaseUrl.Scheme));

    /// <summary>True when a message was taken there before.</summary>
    public bool WasPosted(string address, string key) => uses.WasPosted(address, key);

    /// <summary>Posts a message.</summary>
    /// <param name="address">The address that came with a command or press.</param>
    /// <param name="message">What to say.</param>
    /// <param name="key">Names the message, for <see cref="WasPosted"/>.</param>
    /// <param name="cancellationToken">Gives up waiting; it may or may not have been posted.</param>
    /// <returns>False when the address is not allowed, too old or used up: say it elsewhere.</returns>
    /// <exception cref="SlackApiException">It may or may not have been posted.</exception>
    public async Task<bool> PostAsync(string address, JsonObject message, string key, CancellationToken cancellationToken)
    {
        if (!IsAllowed(address) || !uses.TryTake(address))
        {
            return false;
        }

        using var timeout = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(message.ToJsonString(SlackJson.Compact), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            if (response.IsSuccessStatusCode)
            {
                uses.Posted(address, key);
            }

            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SlackApiException("response_url", ApiFailures.Unreachable, exception) { IsUnclear = true };
        }
    }
}
