using Bot.Content;
using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Teams;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.LoadGen.Subjects;

/// <summary>Accordo's doors without anybody behind them: who is it, keep it, say so. What a door alone costs is measured with it.</summary>
internal static class DoorHost
{
    /// <summary>Serves until it is ended.</summary>
    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddBot(
            _ => Database.Open(builder.Configuration["Storage:ConnectionString"], "door.db"),
            _ => Partnership.Load(builder.Configuration["Partnership:Path"]!));
        builder.AddSlack();
        builder.AddTeams();

        // Whatever of the product works in the background stays out; the web server itself is added later.
        builder.Services.RemoveAll<IHostedService>();
        await using var app = builder.Build();
        app.MapSlack();
        app.MapTeams();
        await app.Services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        await app.RunAsync();
    }
}
