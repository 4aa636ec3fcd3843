using System.Diagnostics;
using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Index;

namespace Bot.Benchmarks.Retrieval;

/// <summary>Finding passages side by side with SQLite FTS5 and lunr, at 1,000, 10,000 and 100,000 passages.</summary>
internal static class RetrievalBenchmark
{
    // lunr takes minutes and gigabytes beyond this.
    private const int MostForLunr = 10_000;

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync()
    {
        _ = Build(new RetrievalCorpus(200).Passages);
        foreach (var count in new[] { 1_000, 10_000, 100_000 })
        {
            var corpus = new RetrievalCorpus(count);
            Console.WriteLine($"-- {count:N0} passages, {corpus.TextBytes / 1048576.0:0.0} MB of text");
            var search = MeasureBuild(corpus);
            var watch = Stopwatch.StartNew();
            using var peer = new FullTextIndex(corpus.Passages);
            Console.WriteLine($"SQLite FTS5: {count / watch.Elapsed.TotalSeconds:N0} passages/s built");
            Console.WriteLine(count > MostForLunr ? "lunr left out: too many passages for it" : await LunrPeer.MeasureAsync(corpus));
            await using var bot = new AnsweringBot(corpus.Passages);
            string Question(int number) => corpus.Questions[number % corpus.Questions.Count];
            new SideBySide(slices: 5)
                .Add("SQLite FTS5: three best, with text", number => peer.Find(Question(number)))
                .Add("index: three best, sentence chosen", number => search.Find(search.Read(Question(number), "en"), 3))
                .Add("bot: route, retrieve, choose, quote", number => bot.Answer(Question(number)))
                .Run();
        }
    }

    private static PassageSearch MeasureBuild(RetrievalCorpus corpus)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var search = Build(corpus.Passages);
        var seconds = watch.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"index: {corpus.Passages.Count / seconds:N0} passages/s built; {(double)bytes / corpus.TextBytes:0.0} x the text in memory");
        return search;
    }

    private static PassageSearch Build(IReadOnlyList<string> passages)
    {
        var builder = new PassageIndexBuilder { IsContractual = true };
        for (var i = 0; i < passages.Count; i++)
        {
            builder.Add(new IndexEntry(passages[i], $"Agreement {i / 500}", "en", i / 500));
        }

        return new PassageSearch(builder.Build(), Lexicons.Glossary);
    }
}
