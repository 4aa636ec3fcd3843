using System.Net.Http.Headers;
using System.Text.Json;

namespace Bot.Host.Channels.Slack.Checks;

/// <summary>Asks Slack who we are and reads the headers of the answer, where the granted scopes and Slack's clock stand.</summary>
internal sealed class SlackProbe([FromKeyedServices(SlackAddress.ChannelName)] HttpMessageInvoker http, SlackOptions options)
{
    /// <summary>What Slack answered; null when it cannot be reached.</summary>
    public async Task<Answer?> AskAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.ApiBaseUrl, "auth.test")) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.BotToken);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var body = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            var scopes = response.Headers.TryGetValues("x-oauth-scopes", out var values) ? values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)).ToHashSet() : null;
            return new Answer(body.IsTrue("ok") ? null : body.Text("error") ?? "no reason", body.Text("team") ?? "", body.Text("user") ?? body.Text("user_id") ?? "", scopes, response.Headers.Date);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Who we are to Slack.</summary>
    /// <param name="Error">Why the token is refused; null when it is good.</param>
    /// <param name="Team">The workspace's name.</param>
    /// <param name="User">Our account there.</param>
    /// <param name="Scopes">What we may do; null when Slack does not say.</param>
    /// <param name="Date">What Slack's clock says.</param>
    internal sealed record Answer(string? Error, string Team, string User, IReadOnlySet<string>? Scopes, DateTimeOffset? Date);
}
