using System.Text.Json;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Outbound;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Interactions;

/// <summary>Finds the conversation that something was pressed in.</summary>
public sealed class PressPlaces(SlackOptions options, SlackWorkspaces workspaces, SlackPosts posts, TimeProvider time)
{
    // Slack waits three seconds for its answer, and who pressed is looked up after this.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1000);

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
    public async Task<Conversation?> FindDirectAsync(string team, string user, CancellationToken cancellationToken)
    {
        if (await workspaces.FindAsync(team, cancellationToken) is not { } workspace)
        {
            return null;
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return new SlackAddress(team, await posts.OpenDirectAsync(workspace, user, either.Token)).ToDirect(options.AgentView);
        }
        catch (Exception exception) when (exception is SlackApiException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // What was pressed is kept all the same: the messages are opened when there is something to say.
            return new SlackAddress(team, user).ToDirect(options.AgentView);
        }
    }
}
