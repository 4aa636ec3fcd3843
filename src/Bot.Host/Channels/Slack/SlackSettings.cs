namespace Bot.Host.Channels.Slack;

/// <summary>Tells what is wrong with the settings, in words that say what to do.</summary>
public static class SlackSettings
{
    /// <summary>The problems of a filled section; empty when it can work.</summary>
    public static IEnumerable<string> Problems(SlackOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return TokenProblems(options).Concat(DoorProblems(options)).Concat(RangeProblems(options));
    }

    private static IEnumerable<string> TokenProblems(SlackOptions options)
    {
        if (options.BotToken.Length > 0 && !IsBotToken(options.BotToken))
        {
            yield return $"Slack:BotToken is {Kind(options.BotToken)}; the bot token starts with xoxb- (OAuth & Permissions, Bot User OAuth Token)";
        }

        if (options.AppToken.Length > 0 && !options.AppToken.StartsWith("xapp-", StringComparison.Ordinal))
        {
            yield return $"Slack:AppToken is {Kind(options.AppToken)}; the app-level token starts with xapp- (Basic Information, App-Level Tokens, scope connections:write)";
        }

        if (options.BotToken.Length == 0 && !options.HasInstall)
        {
            yield return "Slack:BotToken is empty; paste the Bot User OAuth Token (xoxb-…), or fill in Slack:ClientId and Slack:ClientSecret for several workspaces";
        }
    }

    private static IEnumerable<string> DoorProblems(SlackOptions options)
    {
        if (!options.HasHttp && !options.HasSockets)
        {
            yield return "neither Slack:AppToken (Socket Mode) nor Slack:SigningSecret (HTTP) is filled in: nothing could reach Accordo";
        }

        if (options.SigningSecret.Length > 0 && string.IsNullOrWhiteSpace(options.SigningSecret))
        {
            yield return "Slack:SigningSecret is blank";
        }

        if (options.SigningSecret.StartsWith("xox", StringComparison.Ordinal) || options.SigningSecret.StartsWith("xapp-", StringComparison.Ordinal))
        {
            yield return $"Slack:SigningSecret is {Kind(options.SigningSecret)}; the signing secret stands under Basic Information, App Credentials";
        }

        if (options.ClientId.Length > 0 != options.ClientSecret.Length > 0)
        {
            yield return "Slack:ClientId and Slack:ClientSecret belong together: fill in both or none";
        }

        if (options.HasInstall && options.PublicUrl is null)
        {
            yield return "Slack:ClientId needs PublicUrl: Slack sends people back there after the installation";
        }
    }

    private static IEnumerable<string> RangeProblems(SlackOptions options)
    {
        if (options.SocketConnections is < 1 or > 10)
        {
            yield return $"Slack:SocketConnections is {options.SocketConnections}; Slack allows 1 to 10";
        }

        if (!options.ApiBaseUrl.IsAbsoluteUri || !options.ApiBaseUrl.AbsolutePath.EndsWith('/'))
        {
            yield return $"Slack:ApiBaseUrl is {options.ApiBaseUrl}; it is an absolute address that ends with / (https://slack.com/api/)";
        }
        else if (options.ApiBaseUrl.Scheme != Uri.UriSchemeHttps && !options.ApiBaseUrl.IsLoopback)
        {
            yield return $"Slack:ApiBaseUrl is {options.ApiBaseUrl}; tokens travel over https only (http is for this machine)";
        }
    }

    private static bool IsBotToken(string token) =>
        token.StartsWith("xoxb-", StringComparison.Ordinal) || token.StartsWith("xoxe.xoxb-", StringComparison.Ordinal);

    /// <summary>What a pasted secret seems to be, by its first characters (section 4.7 of the protocol notes); never the secret itself.</summary>
    private static string Kind(string secret) => secret switch
    {
        _ when secret.StartsWith("xapp-", StringComparison.Ordinal) => "an app-level token (xapp-)",
        _ when IsBotToken(secret) => "a bot token (xoxb-)",
        _ when secret.StartsWith("xoxp-", StringComparison.Ordinal) => "a user token (xoxp-)",
        _ when secret.StartsWith("xoxe-", StringComparison.Ordinal) => "a refresh token (xoxe-)",
        _ when secret.StartsWith("xoxc-", StringComparison.Ordinal) || secret.StartsWith("xoxd-", StringComparison.Ordinal) => "a browser session (never paste that anywhere)",
        _ => "no Slack token",
    };
}
