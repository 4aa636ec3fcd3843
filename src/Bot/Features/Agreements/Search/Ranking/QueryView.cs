using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>A question laid out for weighing passages: from each term to the word it stands for.</summary>
internal sealed class QueryView
{
    private readonly Dictionary<int, (int Word, float Worth)> terms = [];
    private readonly Dictionary<int, int> exact = [];

    public QueryView(SearchQuery query, PassageIndex index)
    {
        Query = query;
        for (var i = 0; i < query.Words.Count; i++)
        {
            foreach (var (term, worth) in query.Words[i].IsContent ? query.Words[i].Terms : [])
            {
                if (!terms.TryGetValue(term, out var known) || known.Worth < worth)
                {
                    terms[term] = (i, worth);
                }
            }

            if (index.Vocabulary.FindWord(query.Words[i].Text) is var word and >= 0)
            {
                exact.TryAdd(word, i);
            }
        }

        Rarest = Enumerable.Range(0, query.Words.Count).OrderByDescending(i => query.Words[i].Rarity).FirstOrDefault(-1);
    }

    public SearchQuery Query { get; }

    /// <summary>Place of the word worth most; -1 without words.</summary>
    public int Rarest { get; }

    /// <summary>The question's word that a term stands for, and what it earns; -1 when it stands for none.</summary>
    public (int Word, float Worth) Match(int term) => terms.TryGetValue(term, out var match) ? match : (-1, 0);

    /// <summary>The question's word in this very form; -1 when there is none.</summary>
    public int MatchExactly(int word) => exact.GetValueOrDefault(word, -1);
}
