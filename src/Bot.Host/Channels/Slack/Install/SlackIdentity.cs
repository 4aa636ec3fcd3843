using System.Text.Json;
using Bot.Host.Channels.Slack.Api;

namespace Bot.Host.Channels.Slack.Install;

/// <summary>Knows which app and which account we are.</summary>
public sealed class SlackIdentity(SlackOptions options, SlackWorkspaces workspaces)
{
    /// <summary>False when a delivery names another app than the settings do.</summary>
    public bool IsOurApp(JsonElement payload) =>
        options.AppId.Length == 0 || payload.Text("api_app_id") is not { } app || app == options.AppId;

    /// <summary>Id of our own account; empty when nobody says; null when Accordo is not installed in that workspace.</summary>
    /// <param name="team">The workspace.</param>
    /// <param name="stated">The id as the delivery states it.</param>
    /// <param name="cancellationToken">Gives up asking.</param>
    public async ValueTask<string?> FindBotUserAsync(string team, string? stated, CancellationToken cancellationToken)
    {
        if (await workspaces.FindAsync(team, cancellationToken) is not { } workspace)
        {
            return null;
        }

        if (stated is not null)
        {
            return stated;
        }

        try
        {
            return await workspaces.FindBotUserAsync(workspace, cancellationToken);
        }
        catch (SlackApiException)
        {
            // Only mentions of ourselves stay in the text then.
            return "";
        }
    }
}
