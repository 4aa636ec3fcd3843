using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Workers;

/// <summary>Hands what waits in the outbox to its channel: in order per conversation, again after a failure, given up with its reason.</summary>
internal sealed class OutboxWorker(Outbox outbox, IEnumerable<IChannel> channels, TimeProvider time, ILogger<OutboxWorker> log) : BackgroundService
{
    private const int Parallel = 16;

    // With the growing pauses in between this is about an hour and a half.
    private const int MostAttempts = 25;

    private readonly Dictionary<string, IChannel> channels = channels.ToDictionary(channel => channel.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var loop = new QueueLoop(Parallel, log);
        outbox.Open();
        await loop.RunAsync(outbox.NextAsync, DeliverAsync, outbox.ArrivedAsync, stoppingToken);
        await outbox.CloseAsync();
    }

    private async Task DeliverAsync(ClaimedMessage message, CancellationToken cancellationToken)
    {
        if (!channels.TryGetValue(message.Conversation.Channel, out var channel))
        {
            await FailAsync(message, new DeliveryException($"the channel '{message.Conversation.Channel}' is off", TimeSpan.FromMinutes(5)), cancellationToken);
            return;
        }

        try
        {
            await outbox.FinishAsync(message.Id, await HoldAsync(message.Id, PostAsync(channel, message, cancellationToken), cancellationToken), cancellationToken);
            outbox.Delivered();
        }
        catch (DeliveryException exception)
        {
            await FailAsync(message, exception, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await FailAsync(message, new DeliveryException(exception.GetType().Name, Backoff.After(message.Attempts), exception), cancellationToken);
        }
    }

    // A slow platform must not cost us the lease: another worker would post the same again.
    private async Task<string> HoldAsync(string id, Task<string> post, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await post.WaitAsync(Outbox.Lease / 3, time, cancellationToken);
            }
            catch (TimeoutException)
            {
                if (post.IsCompleted)
                {
                    return await post;
                }

                await outbox.GiveBackAsync(id, Outbox.Lease, cancellationToken);
            }
        }
    }

    private static async Task<string> PostAsync(IChannel channel, ClaimedMessage message, CancellationToken cancellationToken)
    {
        if (message is not { IsUpdate: true, ReplacesSentId: { } sentId })
        {
            // An earlier attempt may have arrived although nobody recorded it.
            if (message.Attempts > 1 && await channel.FindSentAsync(message.Conversation, message.Id, cancellationToken) is { } found)
            {
                return found;
            }

            return await channel.SendAsync(message.Conversation, message.Reply, message.Id, cancellationToken);
        }

        await channel.UpdateAsync(message.Conversation, sentId, message.Reply, cancellationToken);
        return sentId;
    }

    private async Task FailAsync(ClaimedMessage message, DeliveryException failure, CancellationToken cancellationToken)
    {
        if (failure.RetryAfter is { } after && message.Attempts < MostAttempts)
        {
            Log.DeliveryPostponed(log, failure, message.Conversation.Channel, message.Id, message.Attempts, (int)after.TotalSeconds);
            await outbox.GiveBackAsync(message.Id, after, cancellationToken);
            return;
        }

        Log.DeliveryGivenUp(log, failure, message.Conversation.Channel, message.Id, message.Attempts);
        await outbox.GiveUpAsync(message.Id, failure.Message, cancellationToken);
        outbox.Delivered();
    }
}
