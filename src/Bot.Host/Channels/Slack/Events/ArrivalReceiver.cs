using Bot.Host.Channels.Slack.Inbound;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Events;

/// <summary>Greets: a person who joined the workspace, and a channel that Accordo was added to.</summary>
public sealed class ArrivalReceiver(SlackPeople people, Inbox inbox, SlackOptions options) : IEventReceiver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["team_join", "member_joined_channel"];

    /// <inheritdoc/>
    public Task ReceiveAsync(SlackEvent @event, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return @event.Body.Text("type") == "team_join" ? WelcomeAsync(@event, cancellationToken) : IntroduceAsync(@event, cancellationToken);
    }

    private async Task WelcomeAsync(SlackEvent @event, CancellationToken cancellationToken)
    {
        // Here the person is an object; newer deliveries may name them by id alone.
        var user = @event.Body.Text("user", "id") ?? @event.Body.Text("user");
        if (user is null || @event.Body.IsTrue("user", "is_bot") || options.WelcomeIntent.Length == 0)
        {
            return;
        }

        await KeepAsync($"join:{@event.Team}:{user}", new SlackAddress(@event.Team, user).ToDirect(isByThread: false), user, options.WelcomeIntent, @event, IncomingMessage.ArrivalValue, cancellationToken);
    }

    private async Task IntroduceAsync(SlackEvent @event, CancellationToken cancellationToken)
    {
        if (@event.Body.Text("user") == @event.BotUser && @event.Body.Text("channel") is { } channel && options.IntroductionIntent.Length > 0)
        {
            await KeepAsync(
                @event.Id, new SlackAddress(@event.Team, channel).ToThread(), @event.Body.Text("inviter") ?? @event.BotUser!, options.IntroductionIntent, @event, "", cancellationToken);
        }
    }

    private async Task KeepAsync(string id, Conversation conversation, string user, string intent, SlackEvent @event, string value, CancellationToken cancellationToken)
    {
        var message = new IncomingMessage(id, conversation, await people.FindAsync(@event.Team, user, cancellationToken), "")
        {
            Action = intent,
            Values = value.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { [IncomingMessage.ValueField] = value },
        };
        await inbox.AddAsync(message, isClaimed: false, cancellationToken);
    }
}
