using Bot.Language;

namespace Bot.Intents.Learning.Features;

/// <summary>Sets one slip of the pen right: a word nobody knows becomes the known word one letter away.</summary>
internal sealed class Speller
{
    // Shorter words have too many neighbours.
    private const int LeastLetters = 4;

    private readonly HashSet<string> known;

    // Every known word under itself and under each way of leaving one letter out.
    private readonly Dictionary<string, string> shortened = new(StringComparer.Ordinal);

    /// <summary>Learns the words that are right.</summary>
    public Speller(IEnumerable<string> words)
    {
        known = words.ToHashSet(StringComparer.Ordinal);
        foreach (var word in known.Where(word => word.Length >= LeastLetters).Order(StringComparer.Ordinal))
        {
            shortened.TryAdd(word, word);
            for (var i = 0; i < word.Length; i++)
            {
                shortened.TryAdd(word.Remove(i, 1), word);
            }
        }
    }

    /// <summary>The word as it was probably meant; the word itself when it is known or resembles none.</summary>
    public string Correct(string word)
    {
        if (word.Length < LeastLetters || known.Contains(word) || word.Any(char.IsDigit))
        {
            return word;
        }

        string? best = null;
        for (var i = -1; i < word.Length; i++)
        {
            if (shortened.TryGetValue(i < 0 ? word : word.Remove(i, 1), out var candidate)
                && EditDistance.Between(word, candidate, 1) <= 1
                && (best is null || string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
            }
        }

        return best ?? word;
    }
}
