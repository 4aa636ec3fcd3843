using Bot.Host.Channels.Slack.Api;

namespace Bot.Host.Channels.Slack.Sockets;

/// <summary>Asks Slack where to connect; each address is good for one socket.</summary>
public sealed class SocketAddresses(SlackApi api, SlackOptions options)
{
    private static readonly HashSet<string> Fatal =
    [
        "not_authed", "invalid_auth", "account_inactive", "user_removed_from_team", "team_disabled", "missing_scope", "not_allowed_token_type", "token_revoked",
    ];

    /// <summary>The next address.</summary>
    /// <exception cref="SlackApiException">Slack refused; see <see cref="Explain"/>.</exception>
    public async Task<Uri> NextAsync(CancellationToken cancellationToken)
    {
        var answer = await api.CallAsync(new SlackCall("apps.connections.open", "", options.AppToken), cancellationToken);
        return Uri.TryCreate(answer.Text("url"), UriKind.Absolute, out var address) && IsAllowed(address)
            ? address
            : throw new SlackApiException("apps.connections.open", "no_address");
    }

    /// <summary>What is wrong and what to do, when trying again is useless; null when it is not.</summary>
    public static string? Explain(SlackApiException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.Error switch
        {
            "missing_scope" => "Slack:AppToken lacks the scope connections:write: make a new app-level token with it (Basic Information, App-Level Tokens)",
            "not_allowed_token_type" => "Slack:AppToken is not an app-level token: it starts with xapp- (Basic Information, App-Level Tokens, scope connections:write)",
            _ when Fatal.Contains(exception.Error) => $"Slack does not accept Slack:AppToken ({exception.Error}): copy it again from Basic Information, App-Level Tokens",
            _ => null,
        };
    }

    // Over the internet only encrypted; plain only to a test server on this machine.
    private bool IsAllowed(Uri address) => address.Scheme == "wss" || (address.Scheme == "ws" && address.IsLoopback && options.ApiBaseUrl.IsLoopback);
}
