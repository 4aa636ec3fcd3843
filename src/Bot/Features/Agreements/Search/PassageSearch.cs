using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;
using Bot.Features.Agreements.Search.Ranking;

namespace Bot.Features.Agreements.Search;

/// <summary>Finds the passages of an index that a question is about, best first.</summary>
public sealed class PassageSearch
{
    private const int Candidates = 40;

    private readonly PassageIndex index;
    private readonly QueryReader reader;
    private readonly CandidateSearch candidates;
    private readonly WordTraitTable traits;
    private readonly WordVectorTable? vectors;
    private readonly LetterRuns? letters;

    /// <summary>Prepares searching an index.</summary>
    public PassageSearch(PassageIndex index, Glossary glossary)
    {
        this.index = index;
        reader = new QueryReader(index, glossary);
        candidates = new CandidateSearch(index);
        traits = new WordTraitTable(index.Vocabulary);
        vectors = index.IsContractual ? null : new WordVectorTable(index.Vocabulary);
        letters = index.IsContractual ? null : new LetterRuns(index);
    }

    /// <summary>Reads a question for this index.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="language">Two-letter language it is asked in.</param>
    public SearchQuery Read(string question, string language) => reader.Read(question, Text.Vocabulary.LanguageOf(language));

    /// <summary>Finds the best passages.</summary>
    /// <param name="query">The question.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="accepts">Which passages may be found; null for all.</param>
    public IReadOnlyList<PassageHit> Find(SearchQuery query, int count, Func<int, bool>? accepts = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var hits = Features(query, accepts)
            .ConvertAll(found => new PassageHit(found.Passage, RankWeights.Score(found.Features, index.IsContractual), found.Features.Coverage, found.Features.Sentence) { Features = found.Features });
        hits.Sort((one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : one.Passage.CompareTo(other.Passage));
        return hits.Count > count ? hits.GetRange(0, count) : hits;
    }

    internal bool IsContractual => index.IsContractual;

    /// <summary>What a passage speaks of, and how much, 0 to 1.</summary>
    internal IEnumerable<(int Topic, float Weight)> TopicsOf(int passage) => index.Topics.Of(passage);

    /// <summary>The passages worth a careful look, with what speaks for each.</summary>
    internal List<(int Passage, PassageFeatures Features)> Features(SearchQuery query, Func<int, bool>? accepts)
    {
        var found = candidates.Find(query, Candidates, accepts);
        var reading = new PassageReader(index, traits, new QueryView(query, index, vectors, letters));
        var read = found.ConvertAll(entry => (entry.Passage, Features: reading.Read(entry.Passage) with { Base = entry.Score }));
        var groups = new GroupScores(index, found);
        var telling = new TellingWords(query, read);
        return read.ConvertAll(entry => (entry.Passage, Among(entry.Passage, entry.Features, groups, telling)));
    }

    private static PassageFeatures Among(int passage, PassageFeatures features, GroupScores groups, TellingWords telling)
    {
        features.Group = groups.Of(passage, features.Base);
        features.Beside = groups.Beside(passage);
        (features.Telling, features.TellingSentence) = telling.Of(features);
        return features;
    }
}
