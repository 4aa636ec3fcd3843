using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Manifest;
using Bot.Host.Channels.Slack.Signing;
using Bot.Host.Channels.Slack.Sockets;
using Bot.Host.Doctor;

namespace Bot.Host.Channels.Slack.Checks;

/// <summary>Looks at everything Slack needs, one step after the other: reach, clock, token, scopes, sockets.</summary>
internal sealed class SlackDoctor(SlackOptions options, SlackProbe probe, SocketAddresses addresses, TimeProvider time) : IDoctorCheck
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var answer = await probe.AskAsync(cancellationToken);
        if (answer is null)
        {
            return [new Finding(Verdict.Bad, $"Slack: {options.ApiBaseUrl} cannot be reached", "let this host call slack.com on port 443, or set HTTPS_PROXY")];
        }

        findings.Add(Clock(answer));
        findings.AddRange(Token(answer));
        findings.AddRange(await SocketsAsync(cancellationToken));
        return findings;
    }

    private Finding Clock(SlackProbe.Answer answer)
    {
        var skew = answer.Date is { } date ? (time.GetUtcNow() - date).Duration() : TimeSpan.Zero;
        return skew > RequestSignature.Window
            ? new Finding(Verdict.Bad, $"Slack: this clock is {skew.TotalMinutes:0} minutes away from Slack's; every signature would be refused", "set the clock, with a time service")
            : new Finding(Verdict.Good, $"Slack: clock within {Math.Max(1, skew.TotalSeconds):0} s of Slack's");
    }

    private IEnumerable<Finding> Token(SlackProbe.Answer answer)
    {
        if (options.BotToken.Length == 0)
        {
            yield return new Finding(Verdict.Good, $"Slack: workspaces install the app at {options.PublicUrl}slack/install");
            yield break;
        }

        if (answer.Error is { } error)
        {
            yield return new Finding(Verdict.Bad, $"Slack: Slack:BotToken is refused ({error})", "copy the Bot User OAuth Token again (OAuth & Permissions), or reinstall the app");
            yield break;
        }

        yield return new Finding(Verdict.Good, $"Slack: token of workspace {answer.Team}, account {answer.User}");
        foreach (var finding in answer.Scopes is { } granted ? ScopesOf(granted) : [new Finding(Verdict.Doubtful, "Slack: it does not say which scopes the token has", "compare OAuth & Permissions with the manifest")])
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> ScopesOf(IReadOnlySet<string> granted)
    {
        var missing = Scopes.Needed.Keys.Concat(options.AgentView ? [Scopes.Agent] : []).Except(granted).ToList();
        yield return missing.Count > 0
            ? new Finding(
                Verdict.Bad, $"Slack: scopes are missing: {string.Join(", ", missing)}", "add them under OAuth & Permissions (or paste the manifest anew: accordo manifest slack) and reinstall the app")
            : new Finding(Verdict.Good, "Slack: every scope that is needed is there");
        foreach (var wished in Scopes.Wished.Where(scope => !granted.Contains(scope.Key)))
        {
            yield return new Finding(Verdict.Doubtful, $"Slack: without the scope {wished.Key} it cannot {wished.Value}", "add the scope and reinstall the app");
        }
    }

    private async Task<IEnumerable<Finding>> SocketsAsync(CancellationToken cancellationToken)
    {
        if (!options.HasSockets)
        {
            return [new Finding(Verdict.Off, "Slack: Socket Mode (Slack:AppToken is empty)")];
        }

        try
        {
            await addresses.NextAsync(cancellationToken);
            return [new Finding(Verdict.Good, "Slack: Socket Mode can connect")];
        }
        catch (SlackApiException exception)
        {
            return [new Finding(Verdict.Bad, $"Slack: Socket Mode cannot connect ({exception.Error})", SocketAddresses.Explain(exception) ?? "try again in a minute")];
        }
    }
}
