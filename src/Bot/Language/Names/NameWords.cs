namespace Bot.Language.Names;

/// <summary>A name as it is compared: its words, their sounds, and how telling each word is.</summary>
internal sealed record NameWords(string[] Words, string[] Sounds, double[] Weights)
{
    /// <summary>Takes a name apart.</summary>
    /// <param name="words">Its folded words.</param>
    /// <param name="weight">How telling a word is, from 1.</param>
    public static NameWords Of(string[] words, Func<string, double> weight) =>
        new(words, Array.ConvertAll(words, Phonetics.Of), [.. words.Select(weight)]);

    /// <summary>All its words written as one.</summary>
    public string Whole { get; } = string.Concat(Words);

    /// <summary>The same name with two neighbouring words written as one, for each pair of neighbours.</summary>
    /// <param name="most">How many such names at most.</param>
    public IReadOnlyList<NameWords> Joined(int most) =>
        [.. Enumerable.Range(0, Math.Min(Words.Length - 1, most)).Select(first => Of([.. Words[..first], Words[first] + Words[first + 1], .. Words[(first + 2)..]], _ => 1))];
}
