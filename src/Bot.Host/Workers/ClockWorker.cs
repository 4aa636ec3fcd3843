using Bot.Content;
using Bot.Features.Milestones.Reminders;
using Bot.Features.Onboarding.Journeys;

namespace Bot.Host.Workers;

/// <summary>The clock: every so often it says what is due; reminders themselves know what that is.</summary>
internal sealed class ClockWorker(ReminderClock reminders, JourneyClock journeys, ContentLibrary content, TimeProvider time, ILogger<ClockWorker> log) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(15);

    // Those who waited for the start are answered first.
    private static readonly TimeSpan First = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Settle = TimeSpan.FromMinutes(10);

    private ContentReport? planned;
    private DateTimeOffset settled;

    /// <summary>One tick.</summary>
    public async Task TickAsync(CancellationToken cancellationToken)
    {
        if (planned != content.Report)
        {
            var report = content.Report;
            await reminders.PlanAsync(cancellationToken);
            await journeys.PlanAsync(cancellationToken);
            planned = report;
        }

        var told = await reminders.TickAsync(cancellationToken) + await journeys.TickAsync(cancellationToken);
        if (told > 0)
        {
            Log.Reminded(log, told);
        }

        if (time.GetUtcNow() - settled >= Settle)
        {
            settled = time.GetUtcNow();
            await reminders.SettleAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, time, stoppingToken);
        using var timer = new PeriodicTimer(Tick, time);
        do
        {
            try
            {
                await TickAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The storage is out of reach for now: what is due stays due.
                Log.ClockMissed(log, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
