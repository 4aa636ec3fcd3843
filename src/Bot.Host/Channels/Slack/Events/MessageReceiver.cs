using System.Text.Json;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Events;

/// <summary>Puts what people say, in direct messages or by mentioning the bot, into the inbox.</summary>
public sealed class MessageReceiver(MessageFilter filter, SlackPeople people, Inbox inbox, SlackOptions options) : IEventReceiver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["message", "app_mention"];

    /// <inheritdoc/>
    public async Task ReceiveAsync(SlackEvent @event, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var body = @event.Body;
        if (!filter.IsForUs(body, @event.BotUser) || body.Text("channel") is not { } channel || body.Text("ts") is not { } stamp)
        {
            return;
        }

        // Where a message stands names it for good: redeliveries, and the two events of one mention, are the same message.
        var message = new IncomingMessage(
            $"{@event.Team}:{channel}:{stamp}",
            ConversationOf(@event.Team, channel, stamp, body),
            await people.FindAsync(@event.Team, body.Text("user")!, cancellationToken),
            Words(body, @event.BotUser));
        await inbox.AddAsync(message, isClaimed: false, cancellationToken);
    }

    private Conversation ConversationOf(string team, string channel, string stamp, JsonElement body)
    {
        var thread = body.Text("thread_ts");
        return body.Text("channel_type") == "im"
            ? new SlackAddress(team, channel, thread ?? (options.AgentView ? stamp : "")).ToDirect(options.AgentView)
            : new SlackAddress(team, channel, thread ?? stamp).ToThread();
    }

    private static string Words(JsonElement body, string? botUser)
    {
        var text = InboundText.Read(body.Text("text") ?? "", botUser);
        return text.Length > 0 ? text : string.Join(", ", body.Items("files").Select(file => file.Text("name") ?? file.Text("title")).Where(name => name is not null));
    }
}
