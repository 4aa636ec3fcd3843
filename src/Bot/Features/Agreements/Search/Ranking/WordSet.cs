namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>Which words of a question were found in a stretch of text, and what they earned.</summary>
internal sealed class WordSet(int count)
{
    private readonly float[] earned = new float[count];

    /// <summary>What was earned altogether.</summary>
    public float Total { get; private set; }

    /// <summary>How many of the question's words were found.</summary>
    public int Count { get; private set; }

    /// <summary>The found words, one bit each; those after the 64th are not told.</summary>
    public ulong Bits { get; private set; }

    /// <summary>What one word of the question earned.</summary>
    public float this[int word] => earned[word];

    /// <summary>Notes a word that was found; -1 is none.</summary>
    public void Take(int word, float worth)
    {
        if (word >= 0 && worth > earned[word])
        {
            Count += earned[word] == 0 ? 1 : 0;
            Total += worth - earned[word];
            earned[word] = worth;
            Bits |= word < 64 ? 1UL << word : 0;
        }
    }

    /// <summary>Notes everything another stretch found.</summary>
    public void Add(WordSet other)
    {
        for (var i = 0; i < earned.Length && other.Count > 0; i++)
        {
            Take(i, other.earned[i]);
        }
    }

    /// <summary>What both together earned.</summary>
    public float Union(WordSet other)
    {
        var sum = 0f;
        for (var i = 0; i < earned.Length; i++)
        {
            sum += Math.Max(earned[i], other.earned[i]);
        }

        return sum;
    }

    /// <summary>Forgets everything, to be used again.</summary>
    public void Clear()
    {
        Array.Clear(earned);
        (Total, Count, Bits) = (0, 0, 0);
    }
}
