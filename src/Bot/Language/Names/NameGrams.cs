namespace Bot.Language.Names;

/// <summary>Which names share letter sequences with a text, weighted by how rare each sequence is.</summary>
internal sealed class NameGrams
{
    private readonly Dictionary<ulong, int> indices = [];
    private readonly float[] rarity;

    // The names of each sequence and how much of their length it makes: postings[starts[i]..starts[i + 1]].
    private readonly int[] starts;
    private readonly (int Name, float Weight)[] postings;
    private readonly int count;

    /// <summary>Indexes the names by their place in the list.</summary>
    public NameGrams(IReadOnlyList<NameWords> names)
    {
        count = names.Count;
        var grams = names.Select(name => Grams(name).Distinct().Select(Place).ToArray()).ToList();
        var frequency = new int[indices.Count];
        foreach (var index in grams.SelectMany(list => list))
        {
            frequency[index]++;
        }

        rarity = Array.ConvertAll(frequency, often => MathF.Log(1 + ((float)count / often)));
        starts = new int[frequency.Length + 1];
        for (var i = 0; i < frequency.Length; i++)
        {
            starts[i + 1] = starts[i] + frequency[i];
        }

        postings = new (int, float)[starts[^1]];
        var next = starts[..^1];
        for (var name = 0; name < count; name++)
        {
            var length = Length(grams[name]);
            foreach (var index in grams[name])
            {
                postings[next[index]++] = (name, rarity[index] / length);
            }
        }
    }

    /// <summary>The names that share most, with the cosine of what is shared; in no order.</summary>
    public IReadOnlyList<(int Index, float Shared)> Nearest(NameWords written, int most, float least)
    {
        var known = Grams(written).Distinct().Select(gram => indices.GetValueOrDefault(gram, -1)).Where(index => index >= 0).ToArray();
        var length = Length(known);
        var shared = new float[count];
        foreach (var index in known)
        {
            var weight = rarity[index] / length;
            foreach (var (name, share) in postings.AsSpan(starts[index]..starts[index + 1]))
            {
                shared[name] += weight * share;
            }
        }

        return Best(shared, most, least);
    }

    private static List<(int Index, float Shared)> Best(float[] shared, int most, float least)
    {
        var nearest = new PriorityQueue<int, float>(most + 1);
        for (var name = 0; name < shared.Length; name++)
        {
            if (shared[name] <= least)
            {
                continue;
            }

            if (nearest.Count < most)
            {
                nearest.Enqueue(name, shared[name]);
            }
            else
            {
                nearest.EnqueueDequeue(name, shared[name]);
                nearest.TryPeek(out _, out least);
            }
        }

        return [.. nearest.UnorderedItems.Select(item => (item.Element, item.Priority))];
    }

    private int Place(ulong gram)
    {
        if (!indices.TryGetValue(gram, out var index))
        {
            index = indices.Count;
            indices.Add(gram, index);
        }

        return index;
    }

    private float Length(int[] known)
    {
        var square = 0f;
        foreach (var index in known)
        {
            square += rarity[index] * rarity[index];
        }

        return MathF.Sqrt(square);
    }

    // Pairs and triples of letters of each word, triples of the whole without spaces, triples of the sounds.
    private static List<ulong> Grams(NameWords name)
    {
        var grams = new List<ulong>(96);
        foreach (var word in name.Words)
        {
            AddSequences(grams, $"<{word}>", 2, 2);
            AddSequences(grams, $"<{word}>", 3, 3);
        }

        AddSequences(grams, string.Concat(name.Words), 3, 1);
        foreach (var sound in name.Sounds)
        {
            AddSequences(grams, $"<{sound}>", 3, 4);
        }

        return grams;
    }

    private static void AddSequences(List<ulong> grams, string text, int length, int kind)
    {
        for (var i = 0; i + length <= text.Length; i++)
        {
            var gram = (ulong)kind;
            for (var j = 0; j < length; j++)
            {
                gram = (gram << 16) | text[i + j];
            }

            grams.Add(gram);
        }
    }
}
