using Bot.Storage;

namespace Bot.Host.Workers;

/// <summary>Adds what works in the background.</summary>
internal static class WorkersSetup
{
    /// <summary>Adds the workers: one line each.</summary>
    public static void AddWorkers(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        builder.Services
            .AddSingleton<IRetained, MessageRetention>()
            .AddHostedService<ClockWorker>()
            .AddHostedService<InboxWorker>()
            .AddHostedService<OutboxWorker>()
            .AddHostedService<ContentWatcher>()
            .AddHostedService<RetentionWorker>()
            .AddHostedService<RoutineWorker>();
    }
}
