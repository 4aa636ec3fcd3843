namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>How much each thing that speaks for a passage weighs; learned from questions whose passage is known.</summary>
internal static class RankWeights
{
    internal static readonly float[] General = [5.81f, 5.65f, 0.94f, 0.62f, 0.22f, 1.57f, 3.38f, 2.37f, 0.28f, 0.71f, 0.47f, 0.51f, -1.29f, 0];

    internal static readonly float[] Contractual = [4.94f, 0, 0, 0.74f, 0, 1.05f, 2.32f, 0.74f, 0, 1.18f, 0.14f, 2.39f, -0.86f, 4.85f];

    /// <summary>The score of a passage for a question.</summary>
    public static double Score(in PassageFeatures features, bool isContractual)
    {
        Span<float> values = stackalloc float[PassageFeatures.Count];
        features.CopyTo(values);
        var weights = isContractual ? Contractual : General;
        var score = 0f;
        for (var i = 0; i < values.Length; i++)
        {
            score += values[i] * weights[i];
        }

        return score;
    }
}
