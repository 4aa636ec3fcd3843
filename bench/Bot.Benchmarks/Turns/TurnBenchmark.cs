using Bot.Features.Agreements.Answers;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Intents.Learning;
using Bot.Intents.Routing;
using Bot.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Turns;

/// <summary>Where a turn's time and memory go, part by part: reading the words, finding the intent, finding the answer, keeping both.</summary>
internal static class TurnBenchmark
{
    private static readonly string[] Questions =
    [
        "How long does the agreement last?", "quanto dura l'accordo?", "chi ha firmato l'accordo per il Politecnico?", "Which research areas does the agreement cover?",
        "dove è stato firmato?", "what was announced about artificial intelligence?", "quali sono le aree di ricerca?", "who is the rector of the Politecnico?",
    ];

    /// <summary>One of the questions, by turns.</summary>
    public static string Question(int number) => Questions[number % Questions.Length];

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync()
    {
        await using var bot = new TalkingBot();
        var learned = bot.Services.GetRequiredService<LearnedIntents>();
        var finder = bot.Services.GetRequiredService<AnswerFinder>();
        Locale Language(int number) => LanguageDetector.Detect(Question(number)) ?? Locale.Italian;
        new SideBySide(slices: 5)
            .Add("whole turn: kept, answered, committed", number => bot.TurnAsync(number, Question(number)).GetAwaiter().GetResult())
            .Add("keep the message", number => bot.KeepAsync(number, Question(number)).GetAwaiter().GetResult())
            .Add("tell the language", number => LanguageDetector.Detect(Question(number)))
            .Add("cut into parts", number => MessageParts.Split(Question(number)))
            .Add("ask the hints", number => bot.HintAsync(number, Question(number), Language(number)).GetAwaiter().GetResult())
            .Add("classify", number => learned.Current.Classify(Question(number)))
            .Add("retrieve, choose, quote", number => finder.Find(Question(number), Language(number), new AskedDay(new DateOnly(2027, 1, 1), Question(number), IsNamed: false)))
            .Add("route and answer, nothing kept", number => bot.RouteAsync(number, Question(number), Language(number)).GetAwaiter().GetResult())
            .Run();
    }
}
