using Bot.Host.Channels.Slack.Events;

namespace Bot.Host.Channels.Slack.Home;

/// <summary>Takes visits of the app's tabs; what is shown there follows after Slack has its answer.</summary>
internal sealed class HomeReceiver(HomeWorker worker) : IEventReceiver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["app_home_opened", "assistant_thread_started"];

    /// <inheritdoc/>
    public Task ReceiveAsync(SlackEvent @event, CancellationToken cancellationToken)
    {
        var body = @event.Body;
        var legacy = body.Find("assistant_thread");
        var user = legacy?.Text("user_id") ?? body.Text("user");
        if (user is not null)
        {
            worker.Enqueue(new HomeVisit(
                @event.Team, user, legacy?.Text("channel_id") ?? body.Text("channel") ?? user, legacy is null ? body.Text("tab") ?? "home" : "messages", body.Text("view", "hash") ?? "", legacy?.Text("thread_ts") ?? ""));
        }

        return Task.CompletedTask;
    }
}
