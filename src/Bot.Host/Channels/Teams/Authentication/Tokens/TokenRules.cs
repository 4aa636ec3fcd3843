using Bot.Host.Channels.Teams.Authentication.Keys;
using Bot.Host.Channels.Teams.Settings;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Host.Channels.Teams.Authentication.Tokens;

/// <summary>The families of tokens that may come in: the Bot Connector's and, for a local client, the bot's own tenant's (protocol, section 2.1).</summary>
internal sealed class TokenRules(TeamsOptions options, SigningKeys connectorKeys, SigningKeys emulatorKeys)
{
    private readonly TokenRule connector = new(CallerKind.Connector, [options.TokenIssuer], connectorKeys, _ => true);

    private readonly TokenRule emulator = new(
        CallerKind.Emulator,
        [$"https://sts.windows.net/{options.Emulator.TenantId}/", $"https://login.microsoftonline.com/{options.Emulator.TenantId}/v2.0"],
        emulatorKeys,
        token => IsOwnToken(token, options.AppId));

    /// <summary>The rule for an issuer, compared to the letter; null when its tokens may not come in.</summary>
    /// <param name="issuer">What the token says.</param>
    /// <param name="isLocal">True when a local client may come in and this may be one.</param>
    public TokenRule? Find(string issuer, bool isLocal) => connector.Issuers.Contains(issuer, StringComparer.Ordinal)
        ? connector
        : isLocal && emulator.Issuers.Contains(issuer, StringComparer.Ordinal) ? emulator : null;

    // A local tool asks for its token with the bot's own id and secret (protocol, section 2.7).
    private static bool IsOwnToken(JsonWebToken token, string appId)
    {
        var caller = Claim(token, "ver") switch
        {
            "1.0" => Claim(token, "appid"),
            "2.0" => Claim(token, "azp"),
            _ => null,
        };
        return caller is not null && caller.Equals(appId, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}
