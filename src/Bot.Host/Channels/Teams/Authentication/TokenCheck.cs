using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.Teams.Authentication;

/// <summary>Checks one token by its rule (protocol, section 2.3 steps 2 to 5): algorithm, issuer, key, signature, audience, lifetime.</summary>
internal sealed class TokenCheck(string audience, TimeProvider time)
{
    /// <summary>How far clocks may be apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>Reads a token without believing it; null when it is none.</summary>
    public JsonWebToken? Read(string token) => BearerToken.Read(handler, token);

    /// <summary>The caller it stands for; null with the reason when it is not good.</summary>
    /// <exception cref="KeysUnavailableException">The issuer's keys cannot be read.</exception>
    public async Task<(TeamsCaller? Caller, KeySet? Keys, string Reason)> CheckAsync(JsonWebToken token, TokenRule rule, CancellationToken cancellationToken)
    {
        if (token.Alg != SecurityAlgorithms.RsaSha256)
        {
            return (null, null, "alg");
        }

        // Only what could be meant for us is worth a look at the issuer's keys, or anybody could make us fetch them.
        if (!token.Audiences.Contains(audience, StringComparer.Ordinal) || !IsAlive(token.ValidFrom, token.ValidTo))
        {
            return (null, null, "audience-or-lifetime");
        }

        var keys = await rule.Keys.GetAsync(cancellationToken);
        if (string.IsNullOrEmpty(token.Kid))
        {
            return (null, keys, "no-kid");
        }

        if (!keys.Keys.ContainsKey(token.Kid))
        {
            keys = await rule.Keys.RefreshAsync(keys, cancellationToken);
        }

        if (!keys.Keys.TryGetValue(token.Kid, out var key))
        {
            return (null, keys, "unknown-kid");
        }

        var result = await handler.ValidateTokenAsync(token, Parameters(rule, key));
        if (!result.IsValid || !rule.Holds(token))
        {
            return (null, keys, result.IsValid ? "claims" : result.Exception?.GetType().Name ?? "invalid");
        }

        var serviceUrl = token.TryGetPayloadValue<string>("serviceurl", out var claimed) ? claimed : null;
        return (new TeamsCaller(rule.Kind, serviceUrl, key.Endorsements), keys, "");
    }

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
