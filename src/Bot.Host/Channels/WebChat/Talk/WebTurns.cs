using System.Collections.Concurrent;
using System.Data.Common;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.WebChat.Talk;

/// <summary>Answers messages while their senders wait; a repeat of a message gets the answer of the first.</summary>
internal sealed class WebTurns(Inbox inbox, ChatBot bot, ILogger<WebTurns> log)
{
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<Reply>?>>> running = new(StringComparer.Ordinal);

    /// <summary>The answer to a message.</summary>
    /// <param name="message">What came in.</param>
    /// <param name="cancellationToken">Stops the waiting; the message is answered all the same.</param>
    /// <returns>The replies; null when it arrived and will be answered later, here or by somebody else.</returns>
    /// <exception cref="DbException">It could not be kept: nothing was done.</exception>
    public Task<IReadOnlyList<Reply>?> AnswerAsync(IncomingMessage message, CancellationToken cancellationToken) =>
        running.GetOrAdd(message.Id, _ => new(() => RunAsync(message))).Value.WaitAsync(cancellationToken);

    private async Task<IReadOnlyList<Reply>?> RunAsync(IncomingMessage message)
    {
        try
        {
            return await inbox.AddAsync(message, isClaimed: true, CancellationToken.None)
                ? await AnswerNewAsync(message)
                : await inbox.FindRepliesAsync(message, CancellationToken.None);
        }
        finally
        {
            running.TryRemove(message.Id, out _);
        }
    }

    private async Task TryGiveBackAsync(IncomingMessage message)
    {
        try
        {
            await inbox.GiveBackAsync(message, TryAgain, CancellationToken.None);
        }
        catch (DbException)
        {
            // Its lease runs out by itself.
        }
    }

    private async Task<IReadOnlyList<Reply>?> AnswerNewAsync(IncomingMessage message)
    {
        try
        {
            // Not even a stopping host breaks a turn off: it waits for its requests, and a turn takes milliseconds.
            return await bot.AnswerAsync(message, postReply: false, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // It is on disk: the worker answers it when the outage is over, and the page shows what it says.
            Log.AnswerPostponed(log, exception, message.Conversation.Channel, message.Id, 1);
            await TryGiveBackAsync(message);
            if (exception is not DbException)
            {
                throw;
            }

            return null;
        }
    }
}
