using Bot.Host.Channels.Teams.Authentication.Keys;
using Bot.Host.Channels.Teams.Authentication.Tokens;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Doctor;

namespace Bot.Host.Channels.Teams.Settings.Doctor;

/// <summary>Can those who call be checked: are the keys there, do the clocks agree, and is nobody let in without a token?</summary>
internal sealed class TeamsDoctor(TeamsOptions options, TeamsHttp http, TimeProvider time, ILogger<SigningKeys> log) : IDoctorCheck
{
    private static readonly TimeSpan Comfortable = TokenCheck.Skew / 5;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (options.IsAnonymous)
        {
            return [new Finding(Verdict.Doubtful, "Teams lets a local client in without a token", "set Teams:AppId before people use it; see docs/teams.md")];
        }

        var keys = await KeysAsync(cancellationToken);
        return keys.Verdict == Verdict.Good ? [keys, await ClockAsync(cancellationToken), .. Emulator()] : [keys, .. Emulator()];
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
            return new Finding(Verdict.Bad, $"Teams signing keys at {options.OpenIdMetadataUrl}: {exception.GetBaseException().Message}", "let this host reach that address (https), or correct Teams:OpenIdMetadataUrl");
        }
    }

    // Tokens are taken up to five minutes early or late: a clock further off refuses everybody.
    private async Task<Finding> ClockAsync(CancellationToken cancellationToken)
    {
        using var response = await http.Client.GetAsync(options.OpenIdMetadataUrl, cancellationToken);
        if (response.Headers.Date is not { } theirs)
        {
            return new Finding(Verdict.Good, "Teams clock: Microsoft did not say the time");
        }

        var off = (time.GetUtcNow() - theirs).Duration();
        return off < Comfortable ? new Finding(Verdict.Good, $"Teams clock: {off.TotalSeconds:0} s from Microsoft's")
            : new Finding(off < TokenCheck.Skew ? Verdict.Doubtful : Verdict.Bad, $"Teams clock: {off.TotalSeconds:0} s from Microsoft's, where 300 refuse everybody", "set the clock, with a time service");
    }

    private IEnumerable<Finding> Emulator()
    {
        if (options.Emulator.Enabled)
        {
            yield return new Finding(Verdict.Doubtful, "Teams:Emulator:Enabled is true: local clients are let in", "turn it off where people use the bot");
        }
    }
}
