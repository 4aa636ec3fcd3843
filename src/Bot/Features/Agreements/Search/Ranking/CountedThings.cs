using Bot.Features.Agreements.Search.Index;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>Tells a number of things from a day, a year or a length of time: "8 June", "July 2021" and "10 years" count days and years, nothing else.</summary>
internal static class CountedThings
{
    // "30 calendar days".
    private const int UnitReach = 2;

    /// <summary>True when a number may be one of things.</summary>
    /// <param name="words">The words of its sentence.</param>
    /// <param name="at">Its place.</param>
    /// <param name="traits">What words tell.</param>
    public static bool Counts(ReadOnlySpan<int> words, int at, WordTraitTable traits)
    {
        WordTraits Of(int word) => traits[ForwardTexts.WordOf(word)];

        if (Of(words[at]).HasFlag(WordTraits.Year) || (at > 0 && Of(words[at - 1]).HasFlag(WordTraits.Calendar)) || (at + 1 < words.Length && Of(words[at + 1]).HasFlag(WordTraits.Calendar)))
        {
            return false;
        }

        for (var next = at + 1; next < words.Length && next <= at + UnitReach; next++)
        {
            if (Of(words[next]).HasFlag(WordTraits.TimeUnit))
            {
                return false;
            }
        }

        return true;
    }
}
