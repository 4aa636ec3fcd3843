using System.Numerics;
using System.Runtime.CompilerServices;
using Bot.Intents.Learning.Features;

namespace Bot.Intents.Learning;

/// <summary>AdaGrad (Duchi, Hazan and Singer 2011): every weight takes smaller steps the more it has moved.</summary>
internal sealed class AdaptiveSteps
{
    // Keeps the first step finite.
    private const float WeightStart = 0.01f;
    private const float BiasStart = 1;

    // The classes' own offsets learn more slowly than what the words say.
    private const float BiasShare = 0.3f;

    private readonly float[] moved;
    private readonly float[] biasMoved;
    private readonly int lanes;
    private readonly float rate;

    public AdaptiveSteps(int weights, int lanes, double rate)
    {
        moved = new float[weights];
        biasMoved = new float[lanes];
        Array.Fill(moved, WeightStart);
        Array.Fill(biasMoved, BiasStart);
        this.lanes = lanes;
        this.rate = (float)rate;
    }

    /// <summary>Moves the weights of one example's features against its errors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(float[] weights, float[] bias, SparseVector vector, float[] errors)
    {
        var step = new Vector<float>(rate);
        for (var i = 0; i < vector.Indices.Length; i++)
        {
            var row = vector.Indices[i] * lanes;
            var value = new Vector<float>(vector.Values[i]);
            for (var lane = 0; lane < lanes; lane += Vector<float>.Count)
            {
                var slope = new Vector<float>(errors, lane) * value;
                var sum = new Vector<float>(moved, row + lane) + (slope * slope);
                sum.CopyTo(moved, row + lane);
                (new Vector<float>(weights, row + lane) - (step * slope / Vector.SquareRoot(sum))).CopyTo(weights, row + lane);
            }
        }

        for (var lane = 0; lane < lanes; lane++)
        {
            biasMoved[lane] += errors[lane] * errors[lane];
            bias[lane] -= rate * BiasShare * errors[lane] / MathF.Sqrt(biasMoved[lane]);
        }
    }
}
