using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;

namespace Bot.Host.Channels.Slack.Home;

/// <summary>Calls for a workspace that is still installed.</summary>
internal sealed class HomeCalls(SlackApi api, SlackWorkspaces workspaces)
{
    /// <summary>Makes a call; nothing when Accordo was removed meanwhile.</summary>
    /// <exception cref="SlackApiException">Slack refused.</exception>
    public async Task CallAsync(string team, Func<SlackCall, SlackCall> fill, string method, CancellationToken cancellationToken)
    {
        if (await workspaces.FindAsync(team, cancellationToken) is { } workspace)
        {
            await api.CallAsync(fill(new SlackCall(method, team, workspace.Token) { IsSafe = true }), cancellationToken);
        }
    }
}
