using Bot.Intents.Turns;
using Bot.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Host.Workers;

/// <summary>Forgets what has been kept long enough, once an hour.</summary>
internal sealed class RetentionWorker(
    Inbox inbox, Outbox outbox, ConversationStates states, IOptions<RetentionOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Forgets once.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await inbox.ForgetAsync(now.AddDays(-options.Value.MessageDays), cancellationToken);
        await outbox.ForgetAsync(now.AddDays(-options.Value.MessageDays), cancellationToken);
        await states.ForgetAsync(now.AddDays(-options.Value.ConversationDays), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ForgetAsync(stoppingToken);
        }
    }
}
