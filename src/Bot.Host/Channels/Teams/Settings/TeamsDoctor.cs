using Bot.Host.Channels.Teams.Authentication;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Doctor;

namespace Bot.Host.Channels.Teams.Settings;

/// <summary>Is everything there that Teams needs: keys to check with, credentials that are accepted, an address from outside?</summary>
internal sealed class TeamsDoctor(TeamsOptions options, TeamsHttp http, ITokenSource tokens, TimeProvider time, ILogger<SigningKeys> log) : IDoctorCheck
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (options.IsAnonymous)
        {
            return [new Finding(Verdict.Doubtful, "Teams lets a local client in without a token", "set Teams:AppId before people use it; see docs/teams.md")];
        }

        return [await KeysAsync(cancellationToken), await CredentialsAsync(cancellationToken), Address(), .. Emulator()];
    }

    private async Task<Finding> KeysAsync(CancellationToken cancellationToken)
    {
        using var keys = new SigningKeys(options.OpenIdMetadataUrl, http.Client, time, log);
        try
        {
            var published = await keys.GetAsync(cancellationToken);
            var endorsed = published.Keys.Values.Count(key => options.AllowedChannels.All(key.Endorsements.Contains));
            return endorsed > 0
                ? new Finding(Verdict.Good, $"Teams signing keys: {published.Keys.Count} published, {endorsed} for {string.Join(", ", options.AllowedChannels)}")
                : new Finding(Verdict.Bad, $"Teams signing keys: none of {published.Keys.Count} is endorsed for {string.Join(", ", options.AllowedChannels)}", "check Teams:OpenIdMetadataUrl and Teams:AllowedChannels");
        }
        catch (KeysUnavailableException exception)
        {
            return new Finding(Verdict.Bad, $"Teams signing keys at {options.OpenIdMetadataUrl}: {exception.InnerException?.Message}", "let this host reach that address (https), or correct Teams:OpenIdMetadataUrl");
        }
    }

    private async Task<Finding> CredentialsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await tokens.GetAsync(isRejected: false, cancellationToken);
            return new Finding(Verdict.Good, $"Teams credentials: accepted by {new Uri(options.LoginAuthority).Host}");
        }
        catch (ConnectorException exception)
        {
            return new Finding(
                Verdict.Bad,
                $"Teams credentials: {exception.Code} from {new Uri(options.LoginAuthority).Host}",
                "check Teams:TenantId and the secret or certificate in Entra, under App registrations, and that this host reaches that address");
        }
    }

    private Finding Address() => Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps
        ? new Finding(Verdict.Good, $"Teams messaging endpoint to enter in Azure: {new Uri(url, "/api/messages")}")
        : new Finding(Verdict.Doubtful, "Teams:PublicUrl is empty: sources have no links and no app package can be written", "set it to the https:// address people reach this host at");

    private IEnumerable<Finding> Emulator()
    {
        if (options.Emulator.Enabled)
        {
            yield return new Finding(Verdict.Doubtful, "Teams:Emulator:Enabled is true: local clients are let in", "turn it off where people use the bot");
        }
    }
}
