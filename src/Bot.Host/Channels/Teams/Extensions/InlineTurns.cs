using System.Security.Cryptography;
using System.Text;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>
/// Answers a message within the time that an invoke has; what takes longer goes back to the queue and its answer to the
/// outbox. A repeat, under the same id or a new one, gets the answer of the first (protocol, section 1.7).
/// </summary>
/// <param name="bot">The heart.</param>
/// <param name="inbox">Keeps the message whatever happens.</param>
/// <param name="outbox">Carries a late answer.</param>
/// <param name="database">Opens the late answer's transaction.</param>
/// <param name="memory">Remembers what was pressed a moment ago.</param>
internal sealed class InlineTurns(ChatBot bot, Inbox inbox, Outbox outbox, Database database, ChannelMemory memory)
{
    // Teams shows an error after five seconds.
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(4);

    // An unanswered press comes again, under a new id, about half a minute later.
    private static readonly TimeSpan RepeatsWithin = TimeSpan.FromMinutes(1);

    /// <summary>How long a turn may take before its answer is promised for later.</summary>
    internal TimeSpan Budget { get; init; } = Usual;

    /// <summary>The replies to a message; null when they come later, through the outbox.</summary>
    /// <param name="message">What was pressed or submitted.</param>
    /// <param name="activity">The invoke it came with.</param>
    /// <param name="cancellationToken">Gives up before the message is kept.</param>
    public async Task<IReadOnlyList<Reply>?> AnswerAsync(IncomingMessage message, Activity activity, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(message, activity, cancellationToken);
        if (!await inbox.AddAsync(known, isClaimed: true, cancellationToken))
        {
            return await inbox.FindRepliesAsync(known, cancellationToken);
        }

        using var budget = new CancellationTokenSource(Budget);
        var turn = bot.AnswerAsync(known, postReply: false, budget.Token);
        try
        {
            // A handler that does not listen to the end of its time is left to itself.
            return await turn.WaitAsync(Budget + TimeSpan.FromMilliseconds(200), CancellationToken.None);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            _ = FinishLaterAsync(turn, known);
            return null;
        }
    }

    // The same button of the same card, by the same person, with the same values, a moment ago: the same press.
    private async Task<IncomingMessage> KnownAsync(IncomingMessage message, Activity activity, CancellationToken cancellationToken)
    {
        var pressed = $"{message.Conversation.Id}\n{activity.ReplyToId}\n{message.Person.Id}\n{message.Action}\n{string.Join('\n', message.Values.OrderBy(value => value.Key, StringComparer.Ordinal))}";
        var key = $"press:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pressed)))}";
        if (await memory.FindAsync(TeamsChannel.ChannelName, key, cancellationToken) is { } first)
        {
            return message with { Id = first };
        }

        await memory.PutAsync(TeamsChannel.ChannelName, key, message.Id, RepeatsWithin, cancellationToken);
        return message;
    }

    private async Task FinishLaterAsync(Task<IReadOnlyList<Reply>> turn, IncomingMessage message)
    {
        try
        {
            await turn;
        }
        catch (OperationCanceledException)
        {
            // Stopped in time: usually nothing is kept of it, and what the inbox says below is what counts.
        }

        if (await inbox.FindRepliesAsync(message, CancellationToken.None) is { } replies)
        {
            await PostAsync(message, replies);
        }
        else
        {
            await inbox.GiveBackAsync(message, TimeSpan.Zero, CancellationToken.None);
            inbox.Wake();
        }
    }

    private Task PostAsync(IncomingMessage message, IReadOnlyList<Reply> replies) => outbox.HandOverAsync(posted => database.WriteAsync(
        async transaction =>
        {
            for (var i = 0; i < replies.Count; i++)
            {
                posted.Add(await outbox.AddReplyAsync(transaction, new OutgoingMessage($"{TeamsChannel.ChannelName}:{message.Id}:{i}", message.Conversation, replies[i])));
            }
        },
        CancellationToken.None));
}
