using System.Text.Json;
using Bot.Host.Channels.Slack.Agents;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Events;

/// <summary>Puts what people say, in direct messages or by mentioning the bot, into the inbox.</summary>
internal sealed class MessageReceiver(MessageFilter filter, SlackPeople people, AgentThreads threads, Inbox inbox, SlackOptions options) : IEventReceiver
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
        await KeepAsync(message, body.Text("thread_ts") is null ? message.Text : "", cancellationToken);
    }

    private async Task KeepAsync(IncomingMessage message, string title, CancellationToken cancellationToken)
    {
        // Its answer may be there before the next line runs.
        var isWatched = threads.Watch(message, title);
        var isNew = false;
        try
        {
            isNew = await inbox.AddAsync(message, isClaimed: false, cancellationToken);
        }
        finally
        {
            if (isWatched && !isNew)
            {
                threads.Forget(message);
            }
        }
    }

    private Conversation ConversationOf(string team, string channel, string stamp, JsonElement body)
    {
        var thread = body.Text("thread_ts");
        return body.Text("channel_type") == "im"
            ? new SlackAddress(team, channel, thread ?? (options.AgentView ? stamp : "")).ToDirect(options.AgentView)
            : new SlackAddress(team, channel, thread ?? stamp, User: body.Text("user")!).ToThread();
    }

    private static string Words(JsonElement body, string? botUser)
    {
        var text = InboundText.Read(body.Text("text") ?? "", botUser);
        return text.Length > 0 ? text : string.Join(", ", body.Items("files").Select(file => file.Text("name") ?? file.Text("title")).Where(name => name is not null));
    }
}
