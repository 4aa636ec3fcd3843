namespace Bot.Language;

/// <summary>Endings of words, by their last letter: every word of every message is stemmed, and few endings can be its own.</summary>
internal sealed class WordEndings
{
    private const int Letters = 128;

    private readonly string[][] byLast;

    /// <summary>Takes the endings, of plain letters; the longest that fits a word is its own.</summary>
    public WordEndings(IEnumerable<string> endings)
    {
        var all = endings.Distinct().OrderByDescending(ending => ending.Length).ToLookup(ending => ending[^1]);
        byLast = [.. Enumerable.Range(0, Letters).Select(letter => all[(char)letter].ToArray())];
    }

    /// <summary>The word without its ending; the word itself when it has none, or too little would be left.</summary>
    public string CutFrom(string word, int least)
    {
        foreach (var ending in word[^1] < Letters ? byLast[word[^1]] : [])
        {
            if (word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>True for a word with a digit: a number or a mark, which has no endings.</summary>
    public static bool HasDigit(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsDigit(letter))
            {
                return true;
            }
        }

        return false;
    }
}
