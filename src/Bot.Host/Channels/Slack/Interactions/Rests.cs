using Bot.Host.Channels.Slack.Rendering;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Interactions;

/// <summary>Says the rest of a long reply when somebody asks for it.</summary>
public sealed class Rests(ChannelMemory memory, Outbox outbox, Database database)
{
    /// <summary>Queues the rest, once per press.</summary>
    /// <param name="key">Under which the rest is kept.</param>
    /// <param name="conversation">Where it was asked for.</param>
    /// <param name="press">Names the press.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task SayAsync(string key, Conversation conversation, string press, CancellationToken cancellationToken)
    {
        var reply = await memory.FindAsync(SlackAddress.ChannelName, key, cancellationToken) is { } json
            ? KeptReply.Parse(json).Reply
            : new Reply(Rendering.Words.SlackTexts.Gone.In(Language.Locale.Italian));
        await database.WriteAsync(
            transaction => outbox.AddAsync(transaction, new OutgoingMessage($"{SlackAddress.ChannelName}:more:{press}", conversation, reply)), cancellationToken);
        outbox.Wake();
    }
}
