using Bot.Storage;

namespace Bot.Host.Workers;

/// <summary>Lets everything that is kept for a stated time delete what is over it: soon after the start and once an hour.</summary>
internal sealed class RetentionWorker(IEnumerable<IRetained> kept, TimeProvider time, ILogger<RetentionWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    // The first minute belongs to those who waited for the start.
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, time, stoppingToken);
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            foreach (var things in kept)
            {
                try
                {
                    await things.ForgetAsync(time.GetUtcNow(), stoppingToken);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // The database may be away for a while; the next hour is early enough.
                    Log.NotForgotten(log, exception, things.GetType().Name);
                }
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
