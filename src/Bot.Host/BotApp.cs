using Bot.Content;
using Bot.Storage;

namespace Bot.Host;

/// <summary>The table of contents of the product: what it is made of, one line each.</summary>
public static class BotApp
{
    /// <summary>Runs the command line; the exit code is the process's.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        await app.Services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        app.Services.GetRequiredService<ContentLibrary>().Load(ContentFolder(app.Configuration));
        await app.RunAsync();
        return 0;
    }

    /// <summary>Builds the host with everything it serves.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddBot(
            _ => Database.Open(builder.Configuration["Storage:ConnectionString"], Path.Combine("data", "accordo.db")),
            _ => Partnership.Load(ContentFolder(builder.Configuration)));
        return builder.Build();
    }

    private static string ContentFolder(IConfiguration configuration) => configuration["Partnership:Path"] ?? "partnership";
}
