using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Outbound;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Agents;

/// <summary>Streams replies into agent threads where the workspace has that; everywhere else they are posted.</summary>
public sealed class SlackStreams(SlackApi api, AgentCalls features, ChannelMemory memory, SlackOptions options)
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(1);

    /// <summary>True where a reply is streamed.</summary>
    public bool IsOpen(SlackAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return options.AgentView && address.IsDirectThread && features.IsOpen(address.Team, SlackStream.Start);
    }

    /// <summary>Streams a reply.</summary>
    /// <returns>Id of its last message; null when Slack refused and nothing of it stands there any more: post it.</returns>
    /// <exception cref="SlackApiException">Nobody knows how much of it stands there; see <see cref="TakeBackAsync"/>.</exception>
    public async Task<string?> PostAsync(SlackWorkspace workspace, SlackAddress address, JsonArray blocks, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var stream = new SlackStream(api, workspace, address, stamps => memory.PutAsync(SlackAddress.ChannelName, Begun(key), stamps, KeepFor, cancellationToken));
        try
        {
            return await stream.SayAsync(StreamPieces.Of(blocks), SlackPosts.Metadata(key), cancellationToken);
        }
        catch (SlackApiException refused) when (refused.Failure is ApiFailure.RateLimited or ApiFailure.Malformed or ApiFailure.Permanent)
        {
            features.Refused(address.Team, refused);
            await TakeBackAsync(address, key, cancellationToken);
            return null;
        }
    }

    /// <summary>Removes what stands there of a reply whose streaming broke off, before it is said anew.</summary>
    public async Task TakeBackAsync(SlackAddress address, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (await memory.TakeAsync(SlackAddress.ChannelName, Begun(key), cancellationToken) is not { } stamps)
        {
            return;
        }

        foreach (var stamp in stamps.Split(' '))
        {
            await features.TryAsync(address.Team, new SlackCall("chat.delete", address.Team, "") { IsSafe = true }.With("channel", address.Channel).With("ts", stamp));
        }
    }

    private static string Begun(string key) => "stream:" + key;
}
