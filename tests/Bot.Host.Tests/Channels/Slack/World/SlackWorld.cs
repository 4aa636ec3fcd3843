using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Content;
using Bot.Host.Channels.Slack;
using Bot.Host.Workers;
using Bot.Messages;
using Bot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>The Slack channel on a real database, between a fake Web API and whoever posts to its door.</summary>
internal sealed class SlackWorld : IAsyncDisposable
{
    /// <summary>The secret and instant of Slack's own published example.</summary>
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    public const long Instant = 1531420618;

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-slack").FullName;
    private WebApplication app = null!;
    private HttpClient client = null!;

    public SetClock Clock { get; } = new(DateTimeOffset.FromUnixTimeSeconds(Instant));

    public FakeSlack Slack { get; private set; } = null!;

    public RecordedLog Log { get; } = new();

    public IServiceProvider Services => app.Services;

    public Inbox Inbox => Services.GetRequiredService<Inbox>();

    /// <summary>Starts the channel; the workers too when handlers are given to answer with.</summary>
    public static Task<SlackWorld> StartAsync(Action<IServiceCollection>? handlers = null, params (string Key, string Value)[] settings) =>
        StartAsync(handlers, _ => { }, settings);

    /// <summary>The same, with a fake Web API that is told beforehand what to answer.</summary>
    public static async Task<SlackWorld> StartAsync(Action<IServiceCollection>? handlers, Action<FakeSlack> told, (string Key, string Value)[] settings)
    {
        var world = new SlackWorld { Slack = await FakeSlack.StartAsync() };
        told(world.Slack);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(world.Log).SetMinimumLevel(LogLevel.Debug);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Slack:BotToken"] = "xoxb-test",
            ["Slack:SigningSecret"] = Secret,
            ["Slack:ApiBaseUrl"] = world.Slack.ApiBaseUrl,
            ["Slack:PostsPerSecond"] = "0",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddSingleton<TimeProvider>(world.Clock);
        builder.Services.AddBot(_ => Database.Open(null, Path.Combine(world.folder, "bot.db")), _ => Partnership.Load(Path.Combine(AppContext.BaseDirectory, "partnership")));
        if (handlers is not null)
        {
            handlers(builder.Services);
            builder.Services.AddHostedService<InboxWorker>().AddHostedService<OutboxWorker>();
        }

        builder.AddSlack();
        world.app = builder.Build();
        world.app.MapSlack();
        await world.Services.GetRequiredService<Migrator>().MigrateAsync(default);
        await world.app.StartAsync();
        world.client = world.app.GetTestClient();
        return world;
    }

    /// <summary>Posts a body that Slack signed.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        PostRawAsync(Encoding.UTF8.GetBytes(body), contentType, [("X-Slack-Request-Timestamp", Stamp), ("X-Slack-Signature", Sign(body)), .. headers]);

    /// <summary>Posts an interaction that Slack signed.</summary>
    public async Task<HttpResponseMessage> InteractAsync(JsonNode payload)
    {
        var response = await PostAsync("payload=" + Uri.EscapeDataString(payload.ToJsonString()), "application/x-www-form-urlencoded");
        if (await response.Content.ReadAsStringAsync() is { Length: > 0 } answer && response.IsSuccessStatusCode)
        {
            var said = JsonNode.Parse(answer)!.AsObject();
            Slack.Hold(said.ContainsKey("response_action") ? "view_submission" : "block_suggestion", Emitted.Arguments(said));
        }

        return response;
    }

    /// <summary>Posts bytes under headers, as they are.</summary>
    public async Task<HttpResponseMessage> PostRawAsync(byte[] body, string? contentType, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/slack/events") { Content = new ByteArrayContent(body) };
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    /// <summary>What is in the inbox, taken out of it.</summary>
    public async Task<IReadOnlyList<IncomingMessage>> TakeInboxAsync() => [.. (await Inbox.ClaimAsync(100, default)).Select(entry => entry.Message)];

    /// <summary>Marks a message answered, with nothing.</summary>
    public Task FinishAsync(IncomingMessage message) =>
        Services.GetRequiredService<Database>().WriteAsync(transaction => Inbox.FinishAsync(transaction, message, []), default);

    public string Stamp => Clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public string Sign(string body, string secret = Secret) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{Stamp}:{body}")));

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await Slack.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        Assert.Empty(Slack.Broken);
    }
}
