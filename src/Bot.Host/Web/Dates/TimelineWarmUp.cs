using Bot.Features.Milestones.Export;
using Bot.Language;

namespace Bot.Host.Web.Dates;

/// <summary>Draws today's timeline once the host is up: the first conversion after a start reads fonts and libraries from disk, and nobody should wait for that.</summary>
internal sealed class TimelineWarmUp(IServiceScopeFactory scopes, TimelinePng pictures, TimeProvider time, ILogger<TimelineWarmUp> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        try
        {
            foreach (var locale in (Locale[])[Locale.Italian, Locale.English])
            {
                await using var scope = scopes.CreateAsyncScope();
                await pictures.MakeAsync(await scope.ServiceProvider.GetRequiredService<MilestoneExport>().PictureAsync(locale, stoppingToken), stoppingToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The storage is out of reach for now: the picture is drawn when somebody asks for it.
            Log.QueueUnreachable(log, exception);
        }
    }
}
