using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bot.Language.Vectors;

/// <summary>Where one word points among all words, and how much it says: rare words weigh up to 1, "the" nearly nothing.</summary>
public readonly struct WordVector
{
    private readonly sbyte[] axes;
    private readonly int start;

    internal WordVector(sbyte[] axes, int start, float weight)
    {
        this.axes = axes;
        this.start = start;
        Weight = weight;
    }

    /// <summary>How much the word says, 0 to 1.</summary>
    public float Weight { get; }

    /// <summary>The direction, of length one times <see cref="WordVectors.Scale"/>.</summary>
    public ReadOnlySpan<sbyte> Axes => axes.AsSpan(start, WordVectors.AxisCount);

    /// <summary>Cosine of the angle between two words: 1 for the same word, about 0 for words that have nothing to do with each other.</summary>
    public float Likeness(WordVector other)
    {
        var one = Axes;
        var two = other.Axes;
        var sum = 0;
        for (var i = 0; i < one.Length; i += Vector<sbyte>.Count)
        {
            sum += Product(new Vector<sbyte>(one[i..]), new Vector<sbyte>(two[i..]));
        }

        return sum / (WordVectors.Scale * WordVectors.Scale);
    }

    // Two bytes multiplied fit in a short, and so do two of those together; more need an int.
    private static int Product(Vector<sbyte> one, Vector<sbyte> two)
    {
        Vector.Widen(one, out var low, out var high);
        Vector.Widen(two, out var otherLow, out var otherHigh);
        Vector.Widen((low * otherLow) + (high * otherHigh), out var first, out var second);
        return Vector.Sum(first + second);
    }

    /// <summary>Adds the direction, times a factor, to a sum of directions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void AddTo(Span<float> sum, float factor)
    {
        var own = Axes;
        for (var i = 0; i < own.Length; i++)
        {
            sum[i] += factor * own[i];
        }
    }
}
