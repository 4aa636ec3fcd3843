namespace Bot.Host.Channels.Slack.Events;

/// <summary>Takes events of certain types; what it keeps must be on disk when it returns, because Slack is told so then.</summary>
public interface IEventReceiver
{
    /// <summary>The types it takes.</summary>
    IReadOnlyList<string> Types { get; }

    /// <summary>Takes one event; an exception makes Slack deliver it again.</summary>
    Task ReceiveAsync(SlackEvent @event, CancellationToken cancellationToken);
}
