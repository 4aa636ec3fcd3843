using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Workers;

/// <summary>Answers the messages that channels left in the inbox: in order per conversation, in parallel across.</summary>
internal sealed class InboxWorker(Inbox inbox, ChatBot bot, ILogger<InboxWorker> log) : BackgroundService
{
    private const int Parallel = 16;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var loop = new QueueLoop(Parallel, log);
        inbox.Open();
        await loop.RunAsync(inbox.NextAsync, AnswerAsync, inbox.ArrivedAsync, stoppingToken);
        await inbox.CloseAsync();
    }

    private async Task AnswerAsync((IncomingMessage Message, int Attempts) entry, CancellationToken cancellationToken)
    {
        try
        {
            await bot.AnswerAsync(entry.Message, postReply: true, cancellationToken);
            inbox.Wake();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The heart answers bugs itself; what arrives here is an outage of the storage, so the message waits for its end.
            Log.AnswerPostponed(log, exception, entry.Message.Conversation.Channel, entry.Message.Id, entry.Attempts);
            await inbox.GiveBackAsync(entry.Message, Backoff.After(entry.Attempts), cancellationToken);
        }
    }
}
