using Bot.Content;
using Bot.Intents.Routing;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests;

/// <summary>A talk with the whole bot, on a real SQLite file and a clock that tests move: what a test says and what comes back.</summary>
internal sealed class Talk : IAsyncDisposable
{
    /// <summary>The instant at which every talk begins: Monday 2 March 2026, ten in the morning in Turin.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder;
    private readonly string content;
    private readonly Action<IServiceCollection>? change;
    private ServiceProvider services;
    private int deliveries;

    private Talk(TemporaryFolder folder, string content, Action<IServiceCollection>? change)
    {
        this.folder = folder;
        this.content = content;
        this.change = change;
        services = Build();
    }

    /// <summary>The clock of the talk.</summary>
    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>Everything the bot is made of.</summary>
    public IServiceProvider Services => services;

    /// <summary>Starts the bot.</summary>
    /// <param name="content">Content folder; the default partnership when left out.</param>
    /// <param name="change">Adds or replaces services.</param>
    public static async Task<Talk> StartAsync(string? content = null, Action<IServiceCollection>? change = null)
    {
        var talk = new Talk(new TemporaryFolder(), content ?? RepositoryRoot.Partnership, change);
        await talk.OpenAsync();
        return talk;
    }

    /// <summary>Stops the bot as if the process had ended, and starts it again on the same file.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        services = Build();
        await OpenAsync();
    }

    /// <summary>Somebody in a private conversation of a channel.</summary>
    public Speaker As(string name, string channel = "web", string? email = null, params string[] roles) => new(
        this,
        new Conversation(channel, $"private-{name}"),
        new Person($"{channel}:{name}", name) { Email = email, Roles = roles });

    /// <summary>Ada says something on the web; the last reply.</summary>
    public Task<Reply> SayAsync(string text, string? language = null) => As("Ada").SayAsync(text, language);

    /// <summary>Hands out what waits in the outbox and is due, as a channel would, oldest first.</summary>
    public async Task<IReadOnlyList<ClaimedMessage>> DeliverAsync()
    {
        var outbox = services.GetRequiredService<Outbox>();
        var delivered = new List<ClaimedMessage>();
        while (await outbox.ClaimAsync(100, CancellationToken.None) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed)
            {
                await outbox.FinishAsync(message.Id, $"sent-{message.Id}", CancellationToken.None);
                delivered.Add(message);
            }
        }

        return delivered;
    }

    /// <summary>Sends one message through the inbox to the bot; all replies.</summary>
    public async Task<IReadOnlyList<Reply>> SendAsync(IncomingMessage message)
    {
        await services.GetRequiredService<Inbox>().AddAsync(message, isClaimed: true, CancellationToken.None);
        return await services.GetRequiredService<ChatBot>().AnswerAsync(message, postReply: false, CancellationToken.None);
    }

    /// <summary>An id that no message of this talk had before.</summary>
    public string NextId() => $"m-{++deliveries}";

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }

    private ServiceProvider Build()
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddBot(_ => Database.Open(null, Path.Combine(folder.Path, "talk.db")), _ => Partnership.Load(content));
        change?.Invoke(collection);
        return collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private async Task OpenAsync()
    {
        await services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        services.GetRequiredService<ContentLibrary>().Load(content);
        services.GetRequiredService<IntentRouter>();
    }
}
