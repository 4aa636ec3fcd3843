using System.Net;
using Bot.Host.Channels.Teams.Settings;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Host.Channels.Teams.Authentication;

/// <summary>Decides from the headers alone who a request comes from, before its body is looked at.</summary>
internal sealed class TeamsAuthenticator(TeamsOptions options, TokenRules rules, TokenCheck check, CheckedTokens known, ILogger<TeamsAuthenticator> log)
{
    /// <summary>Admits a request, or says with which status to refuse it.</summary>
    public async ValueTask<Admission> AuthenticateAsync(HttpContext context)
    {
        var isLocal = options.Emulator.Enabled && IsLocal(context);
        if (options.IsAnonymous && context.Request.Headers.Authorization.Count == 0)
        {
            return isLocal ? Admission.Granted(TeamsCaller.Anonymous) : Admission.Unauthorized("not-local");
        }

        if (options.AppId.Length == 0 || BearerToken.Find(context.Request) is not { } token)
        {
            return Admission.Unauthorized("no-token");
        }

        try
        {
            return await IsKnownAsync(token, isLocal, context.RequestAborted) is { } caller
                ? Admission.Granted(caller)
                : await CheckAsync(token, isLocal, context.RequestAborted);
        }
        catch (KeysUnavailableException exception)
        {
            Log.TeamsKeysUnavailable(log, exception, options.OpenIdMetadataUrl);
            return Admission.Unavailable("no-keys");
        }
    }

    private async ValueTask<TeamsCaller?> IsKnownAsync(string token, bool isLocal, CancellationToken cancellationToken) =>
        options.RememberTokens && known.Find(token) is var (caller, rule, keys)
        && (isLocal || caller.Kind == CallerKind.Connector)
        && ReferenceEquals(await rule.Keys.GetAsync(cancellationToken), keys)
            ? caller
            : null;

    private async Task<Admission> CheckAsync(string token, bool isLocal, CancellationToken cancellationToken)
    {
        if (check.Read(token) is not { } read)
        {
            return Admission.Unauthorized("malformed");
        }

        if (rules.Find(read.Issuer, isLocal) is not { } rule)
        {
            return Refused(read, "issuer");
        }

        var (caller, keys, reason) = await check.CheckAsync(read, rule, cancellationToken);
        if (caller is null)
        {
            return Refused(read, reason);
        }

        known.Add(token, caller, rule, keys!, new DateTimeOffset(read.ValidTo, TimeSpan.Zero) + TokenCheck.Skew);
        return Admission.Granted(caller);
    }

    private Admission Refused(JsonWebToken token, string reason)
    {
        Log.TeamsTokenRefused(log, reason, LogText.Clean(token.Kid), LogText.Clean(token.Issuer), LogText.Clean(string.Join(' ', token.Audiences)));
        return Admission.Unauthorized(reason);
    }

    // Behind a proxy every request seems to come from this machine; the header it adds gives it away.
    private static bool IsLocal(HttpContext context) => context.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded");
}
