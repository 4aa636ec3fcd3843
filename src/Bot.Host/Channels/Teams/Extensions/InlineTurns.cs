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
/// <param name="presses">Knows a repeat again.</param>
/// <param name="time">The clock.</param>
internal sealed class InlineTurns(ChatBot bot, Inbox inbox, Outbox outbox, Database database, Presses presses, TimeProvider time)
{
    // Teams shows an error after five seconds.
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);

    /// <summary>How long an invoke may take, from when it came in, before its answer is promised for later.</summary>
    internal TimeSpan Budget { get; init; } = Usual;

    /// <summary>The replies to a message; null when they come later, through the outbox.</summary>
    /// <param name="message">What was pressed or submitted.</param>
    /// <param name="call">The invoke it came with.</param>
    /// <param name="cancellationToken">Gives up before the message is kept.</param>
    public async Task<IReadOnlyList<Reply>?> AnswerAsync(IncomingMessage message, InvokeCall call, CancellationToken cancellationToken)
    {
        var known = await presses.FindFirstAsync(message, call.Activity.ReplyToId, cancellationToken);
        if (!await inbox.AddAsync(known, isClaimed: true, cancellationToken))
        {
            return await RepeatAsync(known, call, cancellationToken);
        }

        var left = Left(call);
        using var budget = new CancellationTokenSource(left, time);
        var turn = bot.AnswerAsync(known, postReply: false, budget.Token);
        try
        {
            // A handler that does not listen to the end of its time is left to itself.
            var replies = await turn.WaitAsync(left + TimeSpan.FromMilliseconds(200), time, CancellationToken.None);
            if (replies.Any(reply => reply.Outcome == Outcome.Failed))
            {
                // Whoever presses again after an apology wants another attempt, not the apology again.
                await presses.ForgetAsync(message, call.Activity.ReplyToId, CancellationToken.None);
            }

            return replies;
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            _ = FinishLaterAsync(turn, known);
            return null;
        }
    }

    // Pressed twice in a row, the second waits for what the first is being answered.
    private async Task<IReadOnlyList<Reply>?> RepeatAsync(IncomingMessage message, InvokeCall call, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await inbox.FindRepliesAsync(message, cancellationToken) is { } replies)
            {
                return replies;
            }

            if (Left(call) == Least)
            {
                return null;
            }

            await Task.Delay(Least, time, cancellationToken);
        }
    }

    private TimeSpan Left(InvokeCall call) => Budget - time.GetElapsedTime(call.Since) is var left && left > Least ? left : Least;

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
                posted.Add(await outbox.AddReplyAsync(transaction, new OutgoingMessage(OutgoingMessage.KeyOf(message.Key, i), message.Conversation, replies[i])));
            }
        },
        CancellationToken.None));
}
