using System.Runtime.InteropServices;
using Bot.Language;
using Bot.Language.Vectors;

namespace Bot.Intents.Learning.Features;

/// <summary>The features that the examples have, and how telling each is (inverse document frequency).</summary>
internal sealed class FeatureSpace
{
    // A single occurrence among this many examples is noise that costs memory.
    private const int ManyExamples = 4000;

    // About as many as two thousand examples have.
    private const int Expected = 1 << 16;

    private readonly TextFeatures features;
    private readonly float[] shares;
    private readonly float directionShare;
    private readonly Dictionary<ulong, int> indices;
    private readonly float[] rarity;

    /// <summary>Learns the features of the examples.</summary>
    /// <param name="features">How texts are taken apart.</param>
    /// <param name="examples">The examples, taken apart.</param>
    /// <param name="meaningShare">Weight of the groups of meaning against words and letters, which weigh 1.</param>
    /// <param name="directionShare">Weight of where the words point.</param>
    public FeatureSpace(TextFeatures features, IReadOnlyList<TextParts> examples, double meaningShare, double directionShare)
    {
        this.directionShare = (float)directionShare;
        this.features = features;
        shares = [1, 1, (float)meaningShare];
        var least = examples.Count > ManyExamples ? 2 : 1;
        var kept = Frequencies(examples).Where(entry => entry.Value.Often >= least).ToList();
        indices = new Dictionary<ulong, int>(kept.Count);
        rarity = new float[kept.Count];
        for (var i = 0; i < kept.Count; i++)
        {
            indices.Add(kept[i].Key, i);
            rarity[i] = (float)(1 + Math.Log((1.0 + examples.Count) / (1 + kept[i].Value.Often)));
        }
    }

    /// <summary>How many features there are: the known ones, and an axis each of where the words point.</summary>
    public int Count => rarity.Length + WordVectors.AxisCount;

    /// <summary>A text in this space.</summary>
    public SparseVector Vector(string text) => Vector(features.Extract(TextFeatures.Words(text)));

    /// <summary>A text that was taken apart, in this space.</summary>
    public SparseVector Vector(TextParts text)
    {
        var found = new List<int>(512);
        var values = new List<float>(512);
        var (known, all) = (0, 0);
        var (blocks, words) = text;
        for (var block = 0; block < TextFeatures.Blocks; block++)
        {
            var places = Places(blocks[block]);
            AddBlock(places, found, values, shares[block]);
            if (block < 2)
            {
                (known, all) = (known + places.Count, all + blocks[block].Count);
            }
        }

        AddDirection(words, found, values);
        return new SparseVector([.. found], [.. values], all == 0 ? 0 : (double)known / all);
    }

    // In how many examples each feature is.
    private static Dictionary<ulong, (int Often, int Last)> Frequencies(IReadOnlyList<TextParts> examples)
    {
        var frequencies = new Dictionary<ulong, (int Often, int Last)>(Expected);
        for (var number = 1; number <= examples.Count; number++)
        {
            foreach (var block in examples[number - 1].Blocks)
            {
                foreach (var hash in block)
                {
                    ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(frequencies, hash, out _);
                    seen = (seen.Last == number ? seen.Often : seen.Often + 1, number);
                }
            }
        }

        return frequencies;
    }

    private void AddDirection(IReadOnlyList<string> words, List<int> found, List<float> values)
    {
        var direction = TextVector.Of(words, LanguageDetector.Detect(words));
        for (var axis = 0; axis < direction.Length; axis++)
        {
            found.Add(rarity.Length + axis);
            values.Add(directionShare * direction[axis]);
        }
    }

    private List<int> Places(List<ulong> block)
    {
        var places = new List<int>(block.Count);
        foreach (var hash in block)
        {
            if (indices.TryGetValue(hash, out var index))
            {
                places.Add(index);
            }
        }

        places.Sort();
        return places;
    }

    private void AddBlock(List<int> places, List<int> found, List<float> values, float share)
    {
        var first = values.Count;
        var square = 0f;
        for (var i = 0; i < places.Count;)
        {
            var end = i + 1;
            while (end < places.Count && places[end] == places[i])
            {
                end++;
            }

            var value = (end - i == 1 ? 1 : 1 + MathF.Log(end - i)) * rarity[places[i]];
            found.Add(places[i]);
            values.Add(value);
            square += value * value;
            i = end;
        }

        var scale = square > 0 ? share / MathF.Sqrt(square) : 0;
        for (var i = first; i < values.Count; i++)
        {
            values[i] *= scale;
        }
    }
}
