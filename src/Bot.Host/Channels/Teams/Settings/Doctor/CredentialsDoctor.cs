using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Connector.Tokens;
using Bot.Host.Doctor;

namespace Bot.Host.Channels.Teams.Settings.Doctor;

/// <summary>Does the bot get its own tokens, by secret, certificate or managed identity, and for how much longer?</summary>
internal sealed class CredentialsDoctor(TeamsOptions options, ITokenSource tokens, TimeProvider time) : IDoctorCheck
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (options.IsAnonymous)
        {
            return [];
        }

        var accepted = await AskAsync(cancellationToken);
        return options.CertificatePath.Length > 0 ? [Certificate(), accepted] : [accepted];
    }

    private async Task<Finding> AskAsync(CancellationToken cancellationToken)
    {
        var (how, where) = options.AppType == TeamsAppType.UserAssignedMsi
            ? ("managed identity", "this machine")
            : (options.CertificatePath.Length > 0 ? "certificate" : "secret", new Uri(options.LoginAuthority).Host);
        try
        {
            await tokens.GetAsync(isRejected: false, cancellationToken);
            return new Finding(Verdict.Good, $"Teams credentials: {how} accepted by {where}");
        }
        catch (ConnectorException exception)
        {
            var what = exception.Status == 0 ? $"{how} not tried, {where} does not answer ({exception.Code})" : $"{how}, {exception.Code} from {where}";
            return new Finding(Verdict.Bad, $"Teams credentials: {what}", Advice(exception));
        }
    }

    private string Advice(ConnectorException exception) => exception switch
    {
        { Status: 0 } when options.AppType == TeamsAppType.UserAssignedMsi => "managed identities exist on machines in Azure only: assign it to the one Accordo runs on, or use a certificate",
        { Status: 0 } => $"let this host reach {new Uri(options.LoginAuthority).Host} (https)",
        _ when options.AppType == TeamsAppType.UserAssignedMsi => "assign the identity whose client id is Teams:AppId to the machine Accordo runs on",
        { Code: "certificate_unreadable" } => "Teams:CertificatePath must name a PKCS#12 file (.pfx) that this account may read, Teams:CertificatePassword its password",
        _ => "check Teams:TenantId, and the secret or certificate in Entra under App registrations: it may have expired",
    };

    private Finding Certificate()
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword);
            var left = certificate.NotAfter.ToUniversalTime() - time.GetUtcNow().UtcDateTime;
            var what = $"Teams certificate {certificate.Thumbprint[..8]}: valid until {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}";
            return !certificate.HasPrivateKey ? new Finding(Verdict.Bad, $"{what}, without its private key", "export it again with the private key")
                : left < TimeSpan.Zero ? new Finding(Verdict.Bad, what, "make a new one, upload it in Entra, put it in place of the file and restart")
                : left < Soon ? new Finding(Verdict.Doubtful, what, "make a new one now: upload it in Entra, put it in place of the file and restart")
                : new Finding(Verdict.Good, what);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return new Finding(Verdict.Bad, $"Teams certificate: {exception.Message}", "Teams:CertificatePath must name a PKCS#12 file (.pfx) that this account may read, Teams:CertificatePassword its password");
        }
    }
}
