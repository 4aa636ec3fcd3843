using Bot.Host.Channels.Slack.Events;

namespace Bot.Host.Channels.Slack.Agents;

/// <summary>Takes the stop button of an agent thread: it is not shown as busy any more. What was worked out by then is still said.</summary>
internal sealed class SessionReceiver(AgentThreads threads) : IEventReceiver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["agent_session_stopped"];

    /// <inheritdoc/>
    public Task ReceiveAsync(SlackEvent @event, CancellationToken cancellationToken)
    {
        if (@event.Body.Text("channel") is { } channel && @event.Body.Text("thread_ts") is { } thread)
        {
            threads.Stopped(@event.Team, channel, thread);
        }

        return Task.CompletedTask;
    }
}
