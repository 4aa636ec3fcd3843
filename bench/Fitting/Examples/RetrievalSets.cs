using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search;
using Bot.Host.Commands.Eval;
using Bot.Language;

namespace Bot.Fitting.Examples;

/// <summary>Questions to a corpus of passages, with the passages that answer.</summary>
internal static class RetrievalSets
{
    /// <summary>Reads a folder, named with the language of its passages: <c>it:FOLDER</c>.</summary>
    public static IEnumerable<RankedQuestion> Read(string named)
    {
        var (language, folder) = (named[..2], named[3..]);
        var corpus = JsonLines.Read<CorpusLine>(Path.Combine(folder, "corpus.jsonl"));
        var search = new PassageSearch(RetrievalEvaluation.Build(corpus, language), Lexicons.Glossary);
        return Directory.EnumerateFiles(folder, "queries*.jsonl").Order(StringComparer.Ordinal).SelectMany(path => Read(search, corpus, path, language));
    }

    private static IEnumerable<RankedQuestion> Read(PassageSearch search, IReadOnlyList<CorpusLine> corpus, string path, string language)
    {
        var queries = JsonLines.Read<QueryLine>(path);
        var asked = LanguageDetector.Detect(string.Join('\n', queries.Take(200).Select(query => query.Text)))?.Code ?? language;
        var set = $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileNameWithoutExtension(path)}";
        var places = corpus.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        foreach (var query in queries)
        {
            Func<int, bool>? accepts = query.Group is { } group ? passage => corpus[passage].Group == group : null;
            var right = query.Relevant.Select(id => places[id]).ToHashSet();
            yield return RankedQuestion.Of(set, corpus[right.First()].Title ?? "", search, (query.Text, asked, true), right.Contains, accepts);
        }
    }
}
