using Bot.Routines;

namespace Bot.Host.Workers;

/// <summary>Runs the bot's routines every few minutes: reminders of waiting requests, the weekly summary of questions.</summary>
internal sealed class RoutineWorker(RoutineRound round, TimeProvider time, ILogger<RoutineWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await round.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The storage is out of reach for now: what is due stays due.
                Log.QueueUnreachable(log, exception);
            }
        }
    }
}
