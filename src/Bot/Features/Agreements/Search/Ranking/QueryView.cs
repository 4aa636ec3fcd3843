using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>A question laid out for weighing passages: from each term to the word it stands for.</summary>
internal sealed class QueryView
{
    // Most words of a passage stand for none of the question's: a bit tells before the table is asked.
    private const int FilterBits = 1023;

    private readonly Dictionary<int, (int Word, float Worth)> terms = [];
    private readonly Dictionary<int, int> exact = [];
    private readonly ulong[] termFilter = new ulong[(FilterBits + 1) / 64];
    private readonly ulong[] exactFilter = new ulong[(FilterBits + 1) / 64];

    public QueryView(SearchQuery query, PassageIndex index, WordVectorTable? vectors, LetterRuns? runs)
    {
        Query = query;
        Soft = vectors is null ? null : new SoftMatch(query, vectors);
        Letters = runs is null ? null : new LetterMatch(query, runs);
        for (var i = 0; i < query.Words.Count; i++)
        {
            foreach (var (term, worth) in query.Words[i].IsContent ? query.Words[i].Terms : [])
            {
                if (!terms.TryGetValue(term, out var known) || known.Worth < worth)
                {
                    terms[term] = (i, worth);
                    Mark(termFilter, term);
                }
            }

            if (index.Vocabulary.FindWord(query.Words[i].Text) is var word and >= 0 && exact.TryAdd(word, i))
            {
                Mark(exactFilter, word);
            }

            Numbers |= i < 64 && char.IsDigit(query.Words[i].Text[0]) ? 1UL << i : 0;
        }

        ContentCount = query.Words.Count(word => word.IsContent);
        Rarest = Enumerable.Range(0, query.Words.Count).OrderByDescending(i => query.Words[i].Rarity).FirstOrDefault(-1);
    }

    public SearchQuery Query { get; }

    /// <summary>Which words are used like its words; null where that counts for nothing.</summary>
    public SoftMatch? Soft { get; }

    /// <summary>Which words share letters with its words; null where that counts for nothing.</summary>
    public LetterMatch? Letters { get; }

    /// <summary>How many of its words carry a subject.</summary>
    public int ContentCount { get; }

    /// <summary>"How many years?" is told by a year too, once a number stands beside it, though the question has the word.</summary>
    public WordTraits UnitAsked => Query.Kind == QuestionKind.HowLong ? WordTraits.TimeUnit : WordTraits.None;

    /// <summary>Place of the word worth most; -1 without words.</summary>
    public int Rarest { get; }

    /// <summary>Which of its words are numbers, one bit each.</summary>
    public ulong Numbers { get; }

    /// <summary>The question's word that a term stands for, and what it earns; -1 when it stands for none.</summary>
    public (int Word, float Worth) Match(int term) => term >= 0 && IsMarked(termFilter, term) && terms.TryGetValue(term, out var match) ? match : (-1, 0);

    /// <summary>The question's word in this very form; -1 when there is none.</summary>
    public int MatchExactly(int word) => IsMarked(exactFilter, word) ? exact.GetValueOrDefault(word, -1) : -1;

    private static void Mark(ulong[] filter, int number) => filter[(number & FilterBits) >> 6] |= 1UL << (number & 63);

    private static bool IsMarked(ulong[] filter, int number) => (filter[(number & FilterBits) >> 6] >> (number & 63) & 1) != 0;
}
