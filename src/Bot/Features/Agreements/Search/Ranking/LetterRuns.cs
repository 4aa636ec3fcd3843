using Bot.Features.Agreements.Search.Index;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>The runs of four letters in every word of an index, and how rare each is: "discoverer" and "rediscovered" share some, whatever their stems.</summary>
internal sealed class LetterRuns
{
    private const int Length = 4;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> frequencies = [];
    private readonly int[][] ofWords;
    private readonly int passages;

    public LetterRuns(PassageIndex index)
    {
        passages = index.Count;
        ofWords = [.. index.Vocabulary.Words.Select(word => Of(word).Distinct().Select(Number).ToArray())];
        var lastSeen = Enumerable.Repeat(-1, frequencies.Count).ToArray();
        for (var passage = 0; passage < passages; passage++)
        {
            foreach (var word in index.Texts.Words(passage))
            {
                Count(passage, ofWords[ForwardTexts.WordOf(word)], lastSeen);
            }
        }
    }

    /// <summary>The runs of a folded word; its beginning and its end count as letters.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var whole = $"_{word}_";
        return Enumerable.Range(0, Math.Max(whole.Length - Length + 1, 1)).Select(start => whole[start..Math.Min(start + Length, whole.Length)]);
    }

    /// <summary>The runs of a word of the vocabulary, as numbers.</summary>
    public int[] OfWord(int word) => ofWords[word];

    /// <summary>The number of a run; -1 when no text has it.</summary>
    public int Find(string run) => numbers.GetValueOrDefault(run, -1);

    /// <summary>How rare a run is among the passages.</summary>
    public float Rarity(int run)
    {
        var frequency = run < 0 ? 0 : frequencies[run];
        return MathF.Log(1 + ((passages - frequency + 0.5f) / (frequency + 0.5f)));
    }

    private int Number(string run)
    {
        if (!numbers.TryGetValue(run, out var number))
        {
            numbers.Add(run, number = frequencies.Count);
            frequencies.Add(0);
        }

        return number;
    }

    private void Count(int passage, int[] runs, int[] lastSeen)
    {
        foreach (var run in runs)
        {
            frequencies[run] += lastSeen[run] == passage ? 0 : 1;
            lastSeen[run] = passage;
        }
    }
}
