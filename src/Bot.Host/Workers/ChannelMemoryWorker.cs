using Bot.Storage;

namespace Bot.Host.Workers;

/// <summary>Forgets what channels kept for a while (forms, states of a sign-in), once an hour.</summary>
internal sealed class ChannelMemoryWorker(ChannelMemory memory, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await memory.ForgetAsync(stoppingToken);
        }
    }
}
