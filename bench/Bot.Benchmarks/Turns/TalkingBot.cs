using Bot.Content;
using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Language;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Turns;

/// <summary>The bot with its default content and a fresh database, talked to without a host.</summary>
internal sealed class TalkingBot : IAsyncDisposable
{
    private const int Rooms = 1000;

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-turn-").FullName;
    private readonly ServiceProvider services;
    private readonly ChatBot bot;
    private readonly Inbox inbox;
    private int last;

    public TalkingBot()
    {
        var content = Path.Combine(Root(AppContext.BaseDirectory), "partnership");
        services = new ServiceCollection().AddLogging()
            .AddBot(_ => Database.Open(null, Path.Combine(folder, "bench.db")), _ => Partnership.Load(content))
            .BuildServiceProvider();
        services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None).GetAwaiter().GetResult();
        services.GetRequiredService<ContentLibrary>().Load(content);
        bot = services.GetRequiredService<ChatBot>();
        inbox = services.GetRequiredService<Inbox>();
    }

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => services;

    /// <summary>A whole turn but for the doors.</summary>
    public async Task TurnAsync(int number, string text)
    {
        var message = Message(number, text);
        await inbox.AddAsync(message, isClaimed: true, CancellationToken.None);
        await bot.AnswerAsync(message, postReply: true, CancellationToken.None);
    }

    /// <summary>Keeps a message, as a door does before it says so.</summary>
    public Task KeepAsync(int number, string text) => inbox.AddAsync(Message(number, text), isClaimed: true, CancellationToken.None);

    /// <summary>Asks what is known without comparing words.</summary>
    public async Task HintAsync(int number, string text, Locale locale)
    {
        await using var scope = services.CreateAsyncScope();
        await new HandlerRun(scope.ServiceProvider, services.GetRequiredService<HandlerList>()).HintAsync(Turn(number, text, locale), CancellationToken.None);
    }

    /// <summary>Finds the handler and its answer.</summary>
    public async Task RouteAsync(int number, string text, Locale locale)
    {
        await using var scope = services.CreateAsyncScope();
        await services.GetRequiredService<IntentRouter>().RouteAsync(Turn(number, text, locale), scope.ServiceProvider, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private IncomingMessage Message(int number, string text) => new(
        $"m{Interlocked.Increment(ref last)}", new Conversation("bench", $"room-{number % Rooms}") { IsPrivate = false }, new Person("bench:ada", "Ada") { TimeZone = "Europe/Rome" }, text);

    private Turn Turn(int number, string text, Locale locale) => new(Message(number, text), text, locale, new ConversationState(), TimeProvider.System.GetUtcNow());

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Bot.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
