using System.Text;
using System.Text.Json.Nodes;
using Bot.Content;
using Bot.Host.Channels.Teams;
using Bot.Host.Workers;
using Bot.Intents;
using Bot.Intents.Learning;
using Bot.Messages;
using Bot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>The bot with its Teams door on a database of its own; requests go in without a network.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    /// <summary>The bot's id in every test.</summary>
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    /// <summary>The tenant in every test.</summary>
    public const string Tenant = "99999999-8888-7777-6666-555555555555";

    // Learning the whole bot's intents takes longer than most tests; nothing here depends on them.
    private static readonly Lazy<IntentClassifier> Classifier = new(() => IntentClassifier.Train(
        [new Example("che cosa sai fare?", "help.show"), new Example("mi serve aiuto", "help.show"), new Example("ripeti questo", "echo.say"), new Example("fai l'eco", "echo.say")]));

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-teams-").FullName;
    private readonly WebApplication app;

    private TeamsHost(TeamsHostOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = options.Environment, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(options.Settings);
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(Log);
        builder.Services.AddSingleton(options.Time);
        builder.Services.AddBot(
            _ => Database.Open(null, Path.Combine(folder, "bot.db")),
            _ => new Partnership(new LocalText("Accordo di prova", "Test agreement"), "Europe/Rome"));
        builder.AddTeams();
        builder.Services.Replace(ServiceDescriptor.Singleton(options.Tokens ?? new NoTokens()));
        builder.Services.Replace(ServiceDescriptor.Singleton(_ => Classifier.Value));
        builder.Services.AddHandler<EchoHandler>(EchoHandler.Intent).AddHandler<FormHandler>(FormHandler.Intent).AddHandler<SlowHandler>(SlowHandler.Intent);
        if (options.HasWorkers)
        {
            builder.Services.AddHostedService<InboxWorker>().AddHostedService<OutboxWorker>();
        }

        builder.Services.AddSingleton<EchoCount>().AddSingleton<SlowGate>();
        options.Change?.Invoke(builder.Services);
        app = builder.Build();
        app.MapTeams();
    }

    /// <summary>What was logged.</summary>
    public CapturedLog Log { get; } = new();

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Settings of a bot whose tokens this issuer signs.</summary>
    public static Dictionary<string, string?> Settings(Issuer issuer) => new()
    {
        ["Teams:AppId"] = AppId,
        ["Teams:TenantId"] = Tenant,
        ["Teams:ClientSecret"] = "secret of the tests",
        ["Teams:OpenIdMetadataUrl"] = issuer.MetadataUrl,
        ["Teams:Emulator:OpenIdMetadataUrl"] = issuer.MetadataUrl,
    };

    /// <summary>Builds and starts the bot.</summary>
    public static async Task<TeamsHost> StartAsync(TeamsHostOptions options)
    {
        var host = new TeamsHost(options);
        await host.Services.GetRequiredService<Migrator>().MigrateAsync(default);
        await host.app.StartAsync();
        return host;
    }

    /// <summary>Posts a request and returns its status and body.</summary>
    public async Task<(int Status, string Body)> PostAsync(TeamsRequest request)
    {
        var context = await app.GetTestServer().SendAsync(request.Write);
        using var reader = new StreamReader(context.Response.Body, Encoding.UTF8);
        return (context.Response.StatusCode, await reader.ReadToEndAsync());
    }

    /// <summary>Posts an activity with a good token.</summary>
    public async Task<(int Status, JsonNode? Body)> PostAsync(JsonObject activity, TestKey key)
    {
        var request = new TeamsRequest(key) { Body = activity };
        request.Claims["serviceurl"] = (string?)activity["serviceUrl"];
        var (status, body) = await PostAsync(request);
        var answer = body.Length == 0 ? null : JsonNode.Parse(body);
        if (answer is not null && status == StatusCodes.Status200OK)
        {
            SaidToTeams.KeepAnswer(answer);
        }

        return (status, answer);
    }

    /// <summary>The messages that wait to be answered, claimed.</summary>
    public async Task<IReadOnlyList<IncomingMessage>> ClaimAsync() =>
        [.. (await Services.GetRequiredService<Inbox>().ClaimAsync(100, default)).Select(entry => entry.Message)];

    /// <summary>The replies that wait to be delivered, claimed.</summary>
    public Task<IReadOnlyList<ClaimedMessage>> ClaimRepliesAsync() => Services.GetRequiredService<Outbox>().ClaimAsync(100, default);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
