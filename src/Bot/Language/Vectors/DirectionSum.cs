using System.Runtime.CompilerServices;

namespace Bot.Language.Vectors;

/// <summary>Directions added up: where several words point together.</summary>
internal sealed class DirectionSum
{
    private readonly float[] sum = new float[WordVectors.AxisCount];
    private float weight;

    /// <summary>True while nothing that points anywhere was added.</summary>
    public bool IsEmpty => weight == 0;

    /// <summary>Adds a word by how much it says.</summary>
    public void Add(WordVector word)
    {
        word.AddTo(sum, word.Weight);
        weight = Math.Max(weight, word.Weight);
    }

    /// <summary>Adds where other words point together, whatever their number, with a share. What it says stays what the first said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(DirectionSum other, float share)
    {
        if (other.IsEmpty)
        {
            return;
        }

        var factor = share / Length(other.sum);
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += factor * other.sum[i];
        }

        weight = IsEmpty ? other.weight : weight;
    }

    /// <summary>The direction with length one; all zero when nothing was added.</summary>
    public float[] ToUnit()
    {
        var length = Length(sum);
        return length == 0 ? sum : Array.ConvertAll(sum, value => value / length);
    }

    /// <summary>The direction as a word has it.</summary>
    public WordVector ToVector() =>
        new(Array.ConvertAll(ToUnit(), value => (sbyte)Math.Clamp(MathF.Round(value * WordVectors.Scale), -sbyte.MaxValue, sbyte.MaxValue)), 0, weight);

    // Compiled at its best from the first call: reading the lists adds up thousands of directions before the runtime would notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Length(float[] values)
    {
        var square = 0f;
        foreach (var value in values)
        {
            square += value * value;
        }

        return MathF.Sqrt(square);
    }
}
