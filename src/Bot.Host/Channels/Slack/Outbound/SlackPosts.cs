using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Words;

namespace Bot.Host.Channels.Slack.Outbound;

/// <summary>Posts, changes and finds messages in channels and direct messages.</summary>
public sealed class SlackPosts(SlackApi api)
{
    private const string EventType = "accordo_reply";

    private const int MostOfUpdate = 4000;
    private const int MostLookedThrough = 50;

    private readonly ConcurrentDictionary<(string Team, string User), string> directMessages = new();

    /// <summary>What names a message of the bot's own, so that it is found again.</summary>
    public static JsonObject Metadata(string key) => new() { ["event_type"] = EventType, ["event_payload"] = new JsonObject { ["key"] = key } };

    /// <summary>Id of the direct messages with a person.</summary>
    public async Task<string> OpenDirectAsync(SlackWorkspace workspace, string user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (directMessages.TryGetValue((workspace.Team, user), out var known))
        {
            return known;
        }

        var answer = await api.CallAsync(new SlackCall("conversations.open", workspace.Team, workspace.Token) { IsSafe = true }.With("users", user), cancellationToken);
        return directMessages[(workspace.Team, user)] = answer.Text("channel", "id") ?? user;
    }

    /// <summary>Posts a message.</summary>
    /// <returns>Channel and time stamp, joined by a colon.</returns>
    public async Task<string> PostAsync(SlackWorkspace workspace, SlackAddress address, RenderedMessage message, string key, CancellationToken cancellationToken)
    {
        var channel = await ChannelAsync(workspace, address, cancellationToken);
        var answer = await WithoutBlocksIfRefusedAsync(
            blocks => Content(new SlackCall("chat.postMessage", workspace.Team, workspace.Token) { PostsTo = channel }, channel, message.Text, blocks)
                .With("thread_ts", address.Thread).With("unfurl_links", false).With("unfurl_media", false).With("parse", "none").With("mrkdwn", false)
                .With("metadata", Metadata(key)),
            message.Blocks,
            cancellationToken);
        return $"{answer.Text("channel") ?? channel}:{answer.Text("ts")}";
    }

    /// <summary>Replaces a message.</summary>
    public Task UpdateAsync(SlackWorkspace workspace, string channel, string stamp, RenderedMessage message, CancellationToken cancellationToken) =>
        WithoutBlocksIfRefusedAsync(
            blocks => Content(new SlackCall("chat.update", workspace.Team, workspace.Token) { IsSafe = true }, channel, Clip.To(message.Text, MostOfUpdate), blocks ?? [])
                .With("ts", stamp).With("parse", "none"),
            message.Blocks,
            cancellationToken);

    /// <summary>Looks for a message by the key in its metadata.</summary>
    /// <returns>Channel and time stamp as <see cref="PostAsync"/> returned them; null when it is not there.</returns>
    public async Task<string?> FindAsync(SlackWorkspace workspace, SlackAddress address, string key, CancellationToken cancellationToken)
    {
        var channel = await ChannelAsync(workspace, address, cancellationToken);
        var call = address.Thread.Length > 0
            ? new SlackCall("conversations.replies", workspace.Team, workspace.Token) { IsSafe = true }.With("ts", address.Thread)
            : new SlackCall("conversations.history", workspace.Team, workspace.Token) { IsSafe = true };
        var cursor = "";
        do
        {
            var page = new SlackCall(call.Method, call.Team, call.Token) { IsSafe = true }
                .With("channel", channel).With("ts", address.Thread).With("include_all_metadata", true)
                .With("limit", MostLookedThrough.ToString(System.Globalization.CultureInfo.InvariantCulture)).With("cursor", cursor);
            var answer = await api.CallAsync(page, cancellationToken);
            foreach (var found in answer.Items("messages"))
            {
                if (found.Text("metadata", "event_payload", "key") == key)
                {
                    return $"{channel}:{found.Text("ts")}";
                }
            }

            // A thread is read to its end; of a channel the newest page is enough for a message sent minutes ago.
            cursor = address.Thread.Length > 0 ? answer.Text("response_metadata", "next_cursor") ?? "" : "";
        }
        while (cursor.Length > 0);

        return null;
    }

    private async Task<string> ChannelAsync(SlackWorkspace workspace, SlackAddress address, CancellationToken cancellationToken)
    {
        var person = address.ResponseUrl.Length > 0 ? address.User : address.Channel;
        return person is ['U' or 'W', ..] ? await OpenDirectAsync(workspace, person, cancellationToken) : address.Channel;
    }

    private async Task<JsonElement> WithoutBlocksIfRefusedAsync(Func<JsonArray?, SlackCall> call, JsonArray blocks, CancellationToken cancellationToken)
    {
        try
        {
            return await api.CallAsync(call(blocks), cancellationToken);
        }
        catch (SlackApiException refused) when (refused.Failure == ApiFailure.Malformed && blocks.Count > 0)
        {
            // A block that Slack does not take is our mistake; the person still gets the words.
            return await api.CallAsync(call(null), cancellationToken);
        }
    }

    private static SlackCall Content(SlackCall call, string channel, string text, JsonArray? blocks) =>
        call.With("channel", channel).With("text", text.Length > 0 ? text : " ").With("blocks", blocks);
}
