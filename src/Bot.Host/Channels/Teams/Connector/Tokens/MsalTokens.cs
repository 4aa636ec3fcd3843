using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Bot.Host.Channels.Teams.Settings;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Bot.Host.Channels.Teams.Connector.Tokens;

/// <summary>Tokens from Entra by secret, certificate or managed identity; the library remembers them until shortly before they expire (protocol, section 3.1).</summary>
internal sealed class MsalTokens(TeamsOptions options, IMsalHttpClientFactory http) : ITokenSource
{
    private readonly Lazy<IConfidentialClientApplication> app = new(() => App(options, http));
    private readonly Lazy<IManagedIdentityApplication> identity = new(() => ManagedIdentityApplicationBuilder
        .Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).WithHttpClientFactory(http).Build());

    /// <inheritdoc/>
    public async Task<string> GetAsync(bool isRejected, CancellationToken cancellationToken)
    {
        try
        {
            var token = options.AppType == TeamsAppType.UserAssignedMsi
                ? await identity.Value.AcquireTokenForManagedIdentity(Resource(options.BotScope)).WithForceRefresh(isRejected).ExecuteAsync(cancellationToken)
                : await app.Value.AcquireTokenForClient([options.BotScope]).WithForceRefresh(isRejected).ExecuteAsync(cancellationToken);
            return token.AccessToken;
        }
        catch (MsalServiceException exception) when (exception.StatusCode is >= 400 and < 500 and not (408 or 429))
        {
            throw new ConnectorException(401, exception.ErrorCode, "", exception) { IsUnsent = true };
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new ConnectorException(401, "certificate_unreadable", "", exception) { IsUnsent = true };
        }
        catch (Exception exception) when (exception is MsalException or HttpRequestException or JsonException || IsTimeout(exception, cancellationToken))
        {
            // An outage of the issuer says nothing about the credentials: the message waits and is sent soon.
            throw new ConnectorException(0, exception is MsalException refused ? refused.ErrorCode : "token_unreachable", "", exception) { IsUnsent = true };
        }
    }

    private static bool IsTimeout(Exception exception, CancellationToken cancellationToken) => exception is OperationCanceledException && !cancellationToken.IsCancellationRequested;

    private static string Resource(string scope) => scope.EndsWith("/.default", StringComparison.Ordinal) ? scope[..^"/.default".Length] : scope;

    private static IConfidentialClientApplication App(TeamsOptions options, IMsalHttpClientFactory http)
    {
        // The authority is a setting of the operator, so it need not be looked up in a public list.
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithAuthority(new Uri(options.LoginAuthority)).WithInstanceDiscovery(false).WithHttpClientFactory(http);
        return options.CertificatePath.Length > 0
            ? builder.WithCertificate(X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword), sendX5C: true).Build()
            : builder.WithClientSecret(options.ClientSecret).Build();
    }
}
