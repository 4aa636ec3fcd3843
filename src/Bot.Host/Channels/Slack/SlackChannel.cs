using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Outbound;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack;

/// <summary>The way out to Slack.</summary>
public sealed class SlackChannel(SlackWorkspaces workspaces, BlockRenderer renderer, SlackPosts posts, ResponseUrls responses, ChannelMemory memory) : IChannel
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(30);
    private static readonly TimeSpan LaterToken = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public string Name => SlackAddress.ChannelName;

    /// <inheritdoc/>
    public Task<string> SendAsync(Conversation conversation, Reply reply, string key, CancellationToken cancellationToken) =>
        TryAsync(conversation, async (workspace, address) =>
        {
            var message = await RenderAsync(conversation, reply, cancellationToken);
            return address.ResponseUrl.Length > 0 && await responses.PostAsync(address.ResponseUrl, Ephemeral(message, address), cancellationToken)
                ? ""
                : await posts.PostAsync(workspace, address, message, key, cancellationToken);
        });

    /// <inheritdoc/>
    public Task UpdateAsync(Conversation conversation, string sentId, Reply reply, CancellationToken cancellationToken) =>
        TryAsync(conversation, async (workspace, address) =>
        {
            var message = await RenderAsync(conversation, reply, cancellationToken);

            // What only one person saw cannot be changed afterwards: it is said anew.
            if (sentId.Split(':') is not [{ Length: > 0 } channel, { Length: > 0 } stamp])
            {
                return await posts.PostAsync(workspace, address, message, Fingerprint.Of(message.Text), cancellationToken);
            }

            await posts.UpdateAsync(workspace, channel, stamp, message, cancellationToken);
            return sentId;
        });

    /// <inheritdoc/>
    public async Task<string?> FindSentAsync(Conversation conversation, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        if (SlackAddress.Parse(conversation.Address) is not { } address || await workspaces.FindAsync(address.Team, cancellationToken) is not { } workspace)
        {
            return null;
        }

        try
        {
            return await posts.FindAsync(workspace, address, key, cancellationToken);
        }
        catch (SlackApiException exception) when (exception.Failure == ApiFailure.Permanent)
        {
            // Not allowed to look (a scope is missing): saying it twice is the smaller harm.
            return null;
        }
        catch (SlackApiException exception)
        {
            throw new DeliveryException(exception.Message, exception.RetryAfter ?? Later, exception);
        }
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

    private async Task<RenderedMessage> RenderAsync(Conversation conversation, Reply reply, CancellationToken cancellationToken)
    {
        var message = renderer.Render(conversation, reply);
        foreach (var kept in message.Kept)
        {
            await memory.PutAsync(Name, kept.Key, kept.Json, KeepFor, cancellationToken);
        }

        return message;
    }

    private async Task<string> TryAsync(Conversation conversation, Func<SlackWorkspace, SlackAddress, Task<string>> act)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var address = SlackAddress.Parse(conversation.Address) ?? throw new DeliveryException("the address is none of Slack's", null);
        var workspace = await workspaces.FindAsync(address.Team, CancellationToken.None)
            ?? throw new DeliveryException($"not installed in workspace {address.Team}", null);
        try
        {
            return await act(workspace, address);
        }
        catch (SlackApiException exception)
        {
            throw await FailureAsync(address.Team, exception);
        }
    }

    private async Task<DeliveryException> FailureAsync(string team, SlackApiException exception)
    {
        switch (exception.Failure)
        {
            case ApiFailure.RateLimited:
                return new DeliveryException(exception.Message, exception.RetryAfter ?? LaterToken, exception);
            case ApiFailure.Passing:
                return new DeliveryException(exception.Message, Later, exception);
            case ApiFailure.TokenDead when await workspaces.IsInstalledAsync(team, CancellationToken.None):
                await workspaces.RemoveAsync(team, CancellationToken.None);
                return new DeliveryException(exception.Message, null, exception);
            case ApiFailure.TokenDead or ApiFailure.TokenExpired:
                // The token stands in the settings: whoever runs the host may be about to change it.
                return new DeliveryException(exception.Message, LaterToken, exception);
            default:
                return new DeliveryException(exception.Needed is { } scope ? $"{exception.Message}: add the scope {scope} and reinstall the app" : exception.Message, null, exception);
        }
    }
}
