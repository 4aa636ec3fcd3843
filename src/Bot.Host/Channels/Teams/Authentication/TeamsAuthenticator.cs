using System.Net;
using Bot.Host.Channels.Teams.Authentication.Keys;
using Bot.Host.Channels.Teams.Authentication.Tokens;
using Bot.Host.Channels.Teams.Settings;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Host.Channels.Teams.Authentication;

/// <summary>Decides from the headers alone who a request comes from, before its body is looked at.</summary>
internal sealed class TeamsAuthenticator(TeamsOptions options, TokenCheck check, CheckedTokens known, FailedTokens failed, ILogger<TeamsAuthenticator> log)
{
    /// <summary>Admits a request, or says with which status to refuse it.</summary>
    public async ValueTask<Admission> AuthenticateAsync(HttpContext context)
    {
        var isLocal = options.Emulator.Enabled && IsLocal(context);
        if (options.IsAnonymous && context.Request.Headers.Authorization.Count == 0)
        {
            return isLocal ? Admission.Granted(TeamsCaller.Anonymous) : Admission.Unauthorized("not-local");
        }

        var token = options.AppId.Length > 0 ? BearerToken.Find(context.Request) : null;
        try
        {
            return token is not null && await IsKnownAsync(token, isLocal, context.RequestAborted) is { } caller
                ? Admission.Granted(caller)
                : await AdmitAsync(context, token, isLocal);
        }
        catch (KeysUnavailableException exception)
        {
            Log.TeamsKeysUnavailable(log, exception, options.OpenIdMetadataUrl);
            return Admission.Unavailable("no-keys");
        }
    }

    private async ValueTask<TeamsCaller?> IsKnownAsync(string token, bool isLocal, CancellationToken cancellationToken) =>
        options.RememberTokens && known.Find(token) is { } found
        && (isLocal || found.Caller.Kind == CallerKind.Connector)
        && ReferenceEquals(await found.Rule.Keys.GetAsync(cancellationToken), found.Keys)
            ? found.Caller
            : null;

    private async Task<Admission> AdmitAsync(HttpContext context, string? token, bool isLocal)
    {
        if (failed.Wait(context) is { Ticks: > 0 } wait)
        {
            return Admission.TooMany(wait);
        }

        var admission = token is null ? Admission.Unauthorized("no-token") : await CheckAsync(token, isLocal, context.RequestAborted);
        if (admission.Caller is null)
        {
            failed.Add(context);
        }

        return admission;
    }

    private async Task<Admission> CheckAsync(string token, bool isLocal, CancellationToken cancellationToken)
    {
        if (check.Read(token) is not { } read)
        {
            return Admission.Unauthorized("malformed");
        }

        var (found, reason) = await check.CheckAsync(read, isLocal, cancellationToken);
        if (found is null)
        {
            return Refused(read, reason);
        }

        known.Add(token, found);
        return Admission.Granted(found.Caller);
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
