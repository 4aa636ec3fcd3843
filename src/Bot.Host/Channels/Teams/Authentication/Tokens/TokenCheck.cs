using Bot.Host.Channels.Teams.Authentication.Keys;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.Teams.Authentication.Tokens;

/// <summary>Checks one token by its rule (protocol, section 2.3 steps 2 to 5): algorithm, issuer, key, signature, audience, lifetime.</summary>
internal sealed class TokenCheck(string audience, TokenRules rules, TimeProvider time)
{
    /// <summary>How far clocks may be apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>Reads a token without believing it; null when it is none.</summary>
    public JsonWebToken? Read(string token) => BearerToken.Read(handler, token);

    /// <summary>The token as checked; null with the reason when it is not good.</summary>
    /// <exception cref="KeysUnavailableException">The issuer's keys cannot be read.</exception>
    public async Task<(CheckedToken? Checked, string Reason)> CheckAsync(JsonWebToken token, bool isLocal, CancellationToken cancellationToken)
    {
        if (rules.Find(token.Issuer, isLocal) is not { } rule)
        {
            return (null, "issuer");
        }

        // Only what could be meant for us is worth a look at the issuer's keys, or anybody could make us fetch them.
        if (Unfit(token) is { } unfit)
        {
            return (null, unfit);
        }

        var keys = await rule.Keys.GetAsync(cancellationToken);
        if (!keys.Keys.ContainsKey(token.Kid))
        {
            keys = await rule.Keys.RefreshAsync(keys, cancellationToken);
        }

        if (!keys.Keys.TryGetValue(token.Kid, out var key))
        {
            return (null, "unknown-kid");
        }

        var result = await handler.ValidateTokenAsync(token, Parameters(rule, key));
        if (!result.IsValid || !rule.Holds(token))
        {
            return (null, result.IsValid ? "claims" : result.Exception?.GetType().Name ?? "invalid");
        }

        var serviceUrl = token.TryGetPayloadValue<string>("serviceurl", out var claimed) ? claimed : null;
        return (new CheckedToken(new TeamsCaller(rule.Kind, serviceUrl, key.Endorsements), rule, keys, new DateTimeOffset(token.ValidTo, TimeSpan.Zero) + Skew), "");
    }

    private string? Unfit(JsonWebToken token) =>
        token.Alg != SecurityAlgorithms.RsaSha256 ? "alg"
        : !token.Audiences.Contains(audience, StringComparer.Ordinal) || !IsAlive(token.ValidFrom, token.ValidTo) ? "audience-or-lifetime"
        : string.IsNullOrEmpty(token.Kid) ? "no-kid"
        : null;

    private TokenValidationParameters Parameters(TokenRule rule, SigningKey key) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidIssuers = rule.Issuers,
        ValidAudience = audience,
        IgnoreTrailingSlashWhenValidatingAudience = false,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        LifetimeValidator = (from, until, _, _) => until is { } end && IsAlive(from ?? DateTime.MinValue, end),
    };

    private bool IsAlive(DateTime from, DateTime until)
    {
        // The library gives the earliest instant for a claim that is not there: without an end, a token is not good.
        var now = time.GetUtcNow().UtcDateTime;
        return until != DateTime.MinValue && now - Skew <= until && (from == DateTime.MinValue || from <= now + Skew);
    }
}
