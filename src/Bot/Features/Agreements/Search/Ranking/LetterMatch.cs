using System.Runtime.InteropServices;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>Which letter runs of a question's words other words have, and what they are worth together.</summary>
internal sealed class LetterMatch
{
    // One bit each; what a longer question has beyond them is left out.
    private const int MostRuns = 128;

    // About as many different words as the candidates of a question have.
    private const int WordsExpected = 2000;

    private readonly LetterRuns runs;
    private readonly Dictionary<int, int> places = [];
    private readonly float[] worths;
    private readonly float worth;
    private readonly Dictionary<int, UInt128> known = new(WordsExpected);

    public LetterMatch(SearchQuery query, LetterRuns runs)
    {
        this.runs = runs;
        string[] asked = [.. query.Words.Where(word => word.IsContent).SelectMany(word => LetterRuns.Of(word.Text)).Distinct().Take(MostRuns)];
        worths = Array.ConvertAll(asked, run => runs.Rarity(runs.Find(run)));
        worth = Math.Max(worths.Sum(), 1e-3f);
        foreach (var (place, run) in asked.Index().Where(run => runs.Find(run.Item) >= 0))
        {
            places.Add(runs.Find(run), place);
        }
    }

    /// <summary>The question's runs that a word of the vocabulary has, one bit each.</summary>
    public UInt128 Of(int word)
    {
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(known, word, out var isKnown);
        if (!isKnown)
        {
            foreach (var run in runs.OfWord(word))
            {
                found |= places.TryGetValue(run, out var place) ? UInt128.One << place : 0;
            }
        }

        return found;
    }

    /// <summary>What runs are worth, of all the question's.</summary>
    public float Share(UInt128 found)
    {
        var sum = 0f;
        for (; found != 0; found &= found - 1)
        {
            sum += worths[(int)UInt128.TrailingZeroCount(found)];
        }

        return sum / worth;
    }
}
