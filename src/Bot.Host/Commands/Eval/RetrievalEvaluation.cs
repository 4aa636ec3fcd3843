using System.Diagnostics;
using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Index;
using Bot.Language;

namespace Bot.Host.Commands.Eval;

/// <summary>Measures how often the right passage is found, on questions whose passage is known.</summary>
internal static class RetrievalEvaluation
{
    private const int Depth = 10;
    private const int SampleSize = 200;
    private const int WarmUp = 50;

    /// <summary>Indexes a corpus and asks it every question.</summary>
    /// <param name="corpusPath">Lines <c>{"id","title","text","group"?}</c>.</param>
    /// <param name="queriesPath">Lines <c>{"id","text","relevant":["id",…],"group"?}</c>; with a group, only its passages compete.</param>
    /// <param name="corpusLanguage">Two-letter language of the passages.</param>
    /// <param name="queryLanguage">Two-letter language of the questions; null to tell it by their words.</param>
    public static RetrievalFigures Measure(string corpusPath, string queriesPath, string corpusLanguage, string? queryLanguage = null)
    {
        var corpus = JsonLines.Read<CorpusLine>(corpusPath);
        var queries = JsonLines.Read<QueryLine>(queriesPath);
        var watch = Stopwatch.StartNew();
        var index = Build(corpus, corpusLanguage);
        var buildSeconds = watch.Elapsed.TotalSeconds;
        var search = new PassageSearch(index, Lexicons.Glossary);
        queryLanguage ??= LanguageDetector.Detect(string.Join('\n', queries.Take(SampleSize).Select(query => query.Text)))?.Code ?? corpusLanguage;
        var ranks = new List<int>(queries.Count);
        var times = new List<double>(queries.Count);
        foreach (var query in queries.Take(WarmUp).Concat(queries))
        {
            watch.Restart();
            var hits = Find(search, corpus, query, queryLanguage);
            times.Add(watch.Elapsed.TotalMicroseconds);
            ranks.Add(hits.FindIndex(query.Relevant.Contains));
        }

        // The first questions only warmed up.
        return Figures([.. ranks.Skip(ranks.Count - queries.Count)], [.. times.Skip(times.Count - queries.Count).Order()], buildSeconds, index.Bytes);
    }

    internal static PassageIndex Build(IReadOnlyList<CorpusLine> corpus, string language)
    {
        var builder = new PassageIndexBuilder();
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in corpus)
        {
            var group = line.Group ?? line.Title ?? "";
            builder.Add(new IndexEntry(line.Text, line.Title ?? "", language, groups.TryGetValue(group, out var known) ? known : groups[group] = groups.Count));
        }

        return builder.Build();
    }

    private static List<string> Find(PassageSearch search, IReadOnlyList<CorpusLine> corpus, QueryLine query, string language)
    {
        Func<int, bool>? accepts = query.Group is { } group ? passage => corpus[passage].Group == group : null;
        return [.. search.Find(search.Read(query.Text, language), Depth, accepts).Select(hit => corpus[hit.Passage].Id)];
    }

    private static RetrievalFigures Figures(List<int> ranks, List<double> times, double buildSeconds, long bytes) => new(
        ranks.Average(rank => rank == 0 ? 1.0 : 0),
        ranks.Average(rank => rank is >= 0 and < 5 ? 1.0 : 0),
        ranks.Average(rank => rank >= 0 ? 1.0 / (rank + 1) : 0),
        buildSeconds,
        times[times.Count / 2],
        times[times.Count * 99 / 100],
        bytes);
}
