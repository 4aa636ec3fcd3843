using Bot.Host.Channels.Slack.Agents;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Outbound;
using Bot.Messages;

namespace Bot.Host.Channels.Slack;

/// <summary>The way out to Slack.</summary>
internal sealed class SlackChannel(SlackWorkspaces workspaces, SlackSender sender, AgentThreads threads) : IChannel
{
    private static readonly TimeSpan LaterToken = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public string Name => SlackAddress.ChannelName;

    /// <inheritdoc/>
    public async Task<string> SendAsync(Conversation conversation, Reply reply, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await TryAsync(conversation, (workspace, address) => sender.SendAsync(workspace, address, conversation, reply, key, cancellationToken));
        }
        finally
        {
            threads.Answered(key);
        }
    }

    /// <inheritdoc/>
    public Task UpdateAsync(Conversation conversation, string sentId, Reply reply, CancellationToken cancellationToken) =>
        TryAsync(conversation, async (workspace, address) =>
        {
            await sender.UpdateAsync(workspace, address, conversation, reply, sentId, cancellationToken);
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
            return await sender.FindAsync(workspace, address, key, cancellationToken);
        }
        catch (SlackApiException exception)
        {
            throw new DeliveryException(exception.Message, exception.RetryAfter ?? Later, exception);
        }
    }

    private async Task<string> TryAsync(Conversation conversation, Func<SlackWorkspace, SlackAddress, Task<string>> act)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var address = SlackAddress.Parse(conversation.Address) ?? throw new DeliveryException("the address is none of Slack's", null);
        var workspace = await workspaces.FindAsync(address.Team, CancellationToken.None)
            ?? throw DeliveryException.Blocked($"not installed in workspace {address.Team}");
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
            case ApiFailure.Permanent when ApiFailures.IsBlocked(exception.Error):
                return DeliveryException.Blocked(exception.Message, exception);
            default:
                return new DeliveryException(exception.Needed is { } scope ? $"{exception.Message}: add the scope {scope} and reinstall the app" : exception.Message, null, exception);
        }
    }
}
