using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Agents;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Slack.Outbound;

/// <summary>Says a reply the best way its place allows: streamed, for one person's eyes, posted, or directly where the place is closed.</summary>
public sealed class SlackSender(KeptRenderings renderings, SlackStreams streams, ResponseUrls responses, SlackPosts posts)
{
    // We were removed from the channel, or it is no more.
    private static readonly HashSet<string> ShutOut = ["not_in_channel", "channel_not_found", "is_archived"];

    /// <summary>Says a reply.</summary>
    /// <returns>Channel and time stamp, joined by a colon; empty for what only one person sees.</returns>
    public async Task<string> SendAsync(SlackWorkspace workspace, SlackAddress address, Conversation conversation, Reply reply, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(reply);
        if (streams.IsOpen(address) && await renderings.RenderWholeAsync(conversation, reply, cancellationToken) is { Blocks.Count: > 0 } whole
            && await streams.PostAsync(workspace, address, whole.Blocks, key, cancellationToken) is { } streamed)
        {
            return streamed;
        }

        var message = await renderings.RenderAsync(conversation, reply, cancellationToken);
        if (address.ResponseUrl.Length > 0 && await responses.PostAsync(address.ResponseUrl, Ephemeral(message, address), key, cancellationToken))
        {
            return "";
        }

        try
        {
            return await posts.PostAsync(workspace, address, message, key, cancellationToken);
        }
        catch (SlackApiException exception) when (ShutOut.Contains(exception.Error) && address is { User.Length: > 0, ResponseUrl: "" } && address.Channel is not ['D', ..])
        {
            // Whoever asked still gets the answer, and the way to have it in the channel again.
            var direct = reply with { Text = $"{Markdown.Escape(SlackTexts.ShutOut.In(SlackTexts.LocaleOf(reply)))}\n\n{reply.Text}" };
            return await posts.PostAsync(
                workspace, new SlackAddress(address.Team, address.User), await renderings.RenderAsync(conversation, direct, cancellationToken), key, cancellationToken);
        }
    }

    /// <summary>Replaces a reply.</summary>
    public async Task UpdateAsync(SlackWorkspace workspace, SlackAddress address, Conversation conversation, Reply reply, string sentId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sentId);
        var message = await renderings.RenderAsync(conversation, reply, cancellationToken);

        // What only one person saw cannot be changed afterwards: it is said anew.
        await (sentId.Split(':') is [{ Length: > 0 } channel, { Length: > 0 } stamp]
            ? posts.UpdateAsync(workspace, channel, stamp, message, cancellationToken)
            : posts.PostAsync(workspace, address, message, Fingerprint.Of(message.Text), cancellationToken));
    }

    /// <summary>Looks for a reply whose sending ended in an unknown way; what stands there of a stream that broke off is removed.</summary>
    public async Task<string?> FindAsync(SlackWorkspace workspace, SlackAddress address, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (responses.WasPosted(address.ResponseUrl, key))
        {
            return "";
        }

        try
        {
            if (await posts.FindAsync(workspace, address, key, cancellationToken) is { } found)
            {
                return found;
            }
        }
        catch (SlackApiException exception) when (exception.Failure == ApiFailure.Permanent)
        {
            // Not allowed to look (a scope is missing): saying it twice is the smaller harm.
        }

        await streams.TakeBackAsync(address, key, cancellationToken);
        return null;
    }

    private static JsonObject Ephemeral(RenderedMessage message, SlackAddress address)
    {
        var body = new JsonObject { ["response_type"] = "ephemeral", ["replace_original"] = false, ["text"] = message.Text, ["blocks"] = message.Blocks.DeepClone() };
        if (address.Thread.Length > 0)
        {
            body["thread_ts"] = address.Thread;
        }

        return body;
    }
}
