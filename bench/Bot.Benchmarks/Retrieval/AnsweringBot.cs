using Bot.Content;
using Bot.Features.Agreements.Answers;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Intents.Learning;
using Bot.Language;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Retrieval;

/// <summary>The bot with documents made of passages: routes a question, finds, chooses and quotes, without storing the turn.</summary>
internal sealed class AnsweringBot : IAsyncDisposable
{
    private const int PassagesInDocument = 500;

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-bench-").FullName;
    private readonly ServiceProvider services;
    private readonly AnswerFinder finder;
    private readonly LearnedIntents intents;

    public AnsweringBot(IReadOnlyList<string> passages)
    {
        Directory.CreateDirectory(Path.Combine(folder, "documents"));
        foreach (var (number, chunk) in passages.Chunk(PassagesInDocument).Index())
        {
            File.WriteAllText(Path.Combine(folder, "documents", $"agreement-{number}.en.md"), $"# Agreement {number}\n\n{string.Join("\n\n", chunk)}\n");
        }

        services = new ServiceCollection().AddLogging()
            .AddBot(_ => Database.Open(null, Path.Combine(folder, "bench.db")), _ => new Partnership(new LocalText("Prova", "Bench"), "Europe/Rome"))
            .BuildServiceProvider();
        services.GetRequiredService<ContentLibrary>().Load(folder);
        finder = services.GetRequiredService<AnswerFinder>();
        intents = services.GetRequiredService<LearnedIntents>();
        _ = intents.Current;
    }

    /// <summary>Answers a question.</summary>
    public Answer Answer(string question)
    {
        _ = intents.Current.Classify(question);
        return finder.Find(question, Locale.English, new AskedDay(new DateOnly(2027, 1, 1), question, IsNamed: false));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
