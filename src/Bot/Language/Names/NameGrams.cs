namespace Bot.Language.Names;

/// <summary>Which names share letter sequences with a text, weighted by how rare each sequence is.</summary>
internal sealed class NameGrams
{
    private readonly Dictionary<ulong, int> indices = [];
    private readonly float[] rarity;
    private readonly (int Name, float Weight)[][] postings;
    private readonly int count;

    /// <summary>Indexes the names by their place in the list.</summary>
    public NameGrams(IReadOnlyList<NameWords> names)
    {
        count = names.Count;
        var grams = names.Select(name => Grams(name).ToHashSet()).ToList();
        var frequencies = grams.SelectMany(set => set).CountBy(gram => gram).ToList();
        rarity = new float[frequencies.Count];
        var lists = new List<(int, float)>[frequencies.Count];
        foreach (var (gram, frequency) in frequencies)
        {
            var index = indices.Count;
            indices.Add(gram, index);
            rarity[index] = MathF.Log(1 + ((float)count / frequency));
            lists[index] = new(frequency);
        }

        for (var name = 0; name < count; name++)
        {
            var known = grams[name].Select(gram => indices[gram]).ToList();
            var length = MathF.Sqrt(known.Sum(index => rarity[index] * rarity[index]));
            known.ForEach(index => lists[index].Add((name, rarity[index] / length)));
        }

        postings = Array.ConvertAll(lists, list => list.ToArray());
    }

    /// <summary>The names that share most, with the cosine of what is shared.</summary>
    public IReadOnlyList<(int Index, float Shared)> Nearest(NameWords written, int most, float least)
    {
        var known = Grams(written).Where(indices.ContainsKey).Select(gram => indices[gram]).Distinct().ToList();
        var length = MathF.Sqrt(known.Sum(index => rarity[index] * rarity[index]));
        var shared = new float[count];
        foreach (var index in known)
        {
            var weight = rarity[index] / length;
            foreach (var (name, share) in postings[index])
            {
                shared[name] += weight * share;
            }
        }

        var nearest = new PriorityQueue<int, float>(most + 1);
        for (var name = 0; name < count; name++)
        {
            if (shared[name] > least && (nearest.Count < most || (nearest.TryPeek(out _, out var weakest) && shared[name] > weakest)))
            {
                nearest.Enqueue(name, shared[name]);
                _ = nearest.Count > most ? nearest.Dequeue() : 0;
            }
        }

        return [.. nearest.UnorderedItems.Select(item => (item.Element, item.Priority))];
    }

    // Pairs and triples of letters of each word, triples of the whole without spaces, triples of the sounds.
    private static IEnumerable<ulong> Grams(NameWords name)
    {
        foreach (var word in name.Words)
        {
            foreach (var gram in Sequences($"<{word}>", 2, 2).Concat(Sequences($"<{word}>", 3, 3)))
            {
                yield return gram;
            }
        }

        foreach (var gram in Sequences(string.Concat(name.Words), 3, 1).Concat(name.Sounds.SelectMany(sound => Sequences($"<{sound}>", 3, 4))))
        {
            yield return gram;
        }
    }

    private static IEnumerable<ulong> Sequences(string text, int length, int kind)
    {
        for (var i = 0; i + length <= text.Length; i++)
        {
            var gram = (ulong)kind;
            for (var j = 0; j < length; j++)
            {
                gram = (gram << 16) | text[i + j];
            }

            yield return gram;
        }
    }
}
