using System.Text.Json;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Outbound;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Interactions;

/// <summary>Finds the conversation that something was pressed in.</summary>
public sealed class PressPlaces(SlackOptions options, SlackWorkspaces workspaces, SlackPosts posts)
{
    /// <summary>The conversation; null when the payload does not say where it was.</summary>
    public async Task<Conversation?> FindAsync(string team, string user, JsonElement payload, CancellationToken cancellationToken)
    {
        var channel = payload.Text("container", "channel_id") ?? payload.Text("channel", "id");
        if (channel is null)
        {
            // From a view there is no channel: the answer goes to the person directly.
            return await FindDirectAsync(team, user, cancellationToken);
        }

        var thread = payload.Text("container", "thread_ts") ?? payload.Text("message", "thread_ts") ?? "";
        if (payload.IsTrue("container", "is_ephemeral"))
        {
            return new SlackAddress(team, channel, thread, payload.Text("response_url") ?? "", user).ToWhisper();
        }

        if (channel.StartsWith('D'))
        {
            return new SlackAddress(team, channel, thread).ToDirect(options.AgentView);
        }

        var stamp = payload.Text("container", "message_ts") ?? payload.Text("message", "ts") ?? "";
        return new SlackAddress(team, channel, thread.Length > 0 ? thread : stamp, User: user).ToThread();
    }

    /// <summary>The direct messages with a person; null when Accordo is not installed there.</summary>
    public async Task<Conversation?> FindDirectAsync(string team, string user, CancellationToken cancellationToken) =>
        await workspaces.FindAsync(team, cancellationToken) is { } workspace
            ? new SlackAddress(team, await posts.OpenDirectAsync(workspace, user, cancellationToken)).ToDirect(options.AgentView)
            : null;
}
