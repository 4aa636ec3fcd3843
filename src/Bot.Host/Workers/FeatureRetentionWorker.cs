using Bot.Storage;

namespace Bot.Host.Workers;

/// <summary>Lets each feature delete what it has kept long enough, at start and once a day.</summary>
internal sealed class FeatureRetentionWorker(IEnumerable<IRetained> kept, TimeProvider time, ILogger<FeatureRetentionWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
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
                    // The database may be away for a while; tomorrow is early enough.
                    Log.NotForgotten(log, exception, things.GetType().Name);
                }
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
