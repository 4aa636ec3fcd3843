using Bot.Content;
using Bot.Features.Agreements.Documents.Reading;
using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Teams;
using Bot.Host.Channels.WebChat;
using Bot.Host.Doctor;
using Bot.Host.Documents;
using Bot.Host.Health;
using Bot.Host.Telemetry;
using Bot.Host.Web;
using Bot.Host.Web.Dates;
using Bot.Host.Workers;
using Bot.Intents.Routing;
using Bot.Storage;

namespace Bot.Host;

/// <summary>The table of contents of the product: what the host is made of, a line a thing.</summary>
public static class BotApp
{
    /// <summary>Builds the host; nothing is opened or listened to yet.</summary>
    /// <param name="arguments">Settings as ASP.NET Core takes them: <c>--urls</c>, <c>--Section:Key=value</c>.</param>
    /// <param name="configFile">One more settings file, over the default one; null for none.</param>
    /// <param name="first">Registers what takes the place of the product's own, such as another clock.</param>
    public static WebApplication Build(string[] arguments, string? configFile = null, Action<IServiceCollection>? first = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.AddSettings(configFile, arguments);
        first?.Invoke(builder.Services);
        builder.Services.AddBot(
            services => Database.Open(builder.Configuration["Storage:ConnectionString"], Path.Combine("data", "accordo.db")),
            services => Partnership.Load(services.GetRequiredService<ContentFolder>().Path));
        builder.Services.AddSingleton<ContentFolder>().AddSingleton(new DocumentCache(Path.Combine("data", "documents")));
        builder.AddSlack();
        builder.AddWorkers();
        builder.AddHealth();
        builder.AddDoctor();
        builder.AddTelemetry();
        builder.AddWeb();
        builder.AddDocumentPages();
        builder.AddDates();
        builder.AddWebChat();
        builder.AddTeams();

        var app = builder.BuildQuietly();
        app.MapSlack();
        app.MapHealth();
        app.MapWeb();
        app.MapDocumentPages();
        app.MapDates();
        app.MapWebChat();
        app.MapTeams();
        return app;
    }

    /// <summary>Opens the storage and, beside it, reads the content. What turns need besides is made when first asked for.</summary>
    /// <exception cref="DatabaseUnusableException">The database cannot be used; says why and what to do.</exception>
    /// <exception cref="ContentException">The content cannot be used; says why and what to do.</exception>
    /// <exception cref="InvalidOperationException">Two handlers clash: a mistake in the program.</exception>
    public static async Task OpenAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var reading = Task.Run(() => Read(services), cancellationToken);
        await Task.WhenAll(services.GetRequiredService<Migrator>().MigrateAsync(cancellationToken), reading);
    }

    private static void Read(IServiceProvider services)
    {
        services.GetRequiredService<Partnership>();
        services.GetRequiredService<IntentRouter>();
        var report = services.GetRequiredService<ContentLibrary>().Load(services.GetRequiredService<ContentFolder>().Path);
        var log = services.GetRequiredService<ILogger<ContentLibrary>>();
        foreach (var problem in report.Problems)
        {
            Log.ContentRefused(log, problem.ToString());
        }
    }
}
