namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>How much each thing that speaks for a passage weighs; learned from questions whose passage is known.</summary>
internal static class RankWeights
{
    internal static readonly float[] General =
    [
        3.49f, 3.37f, 1.3f, -0.83f, 2.38f, 1.84f, 2.65f, 0.33f, 1.62f, 2.12f, 1.35f, 5.93f, -0.29f, 1.53f,
        -1.25f, 1.23f, 0.08f, 0.04f, 1.15f, 2.9f, -9.21f, 0.62f, -0.21f, 0.02f, -0.4f, 0.07f, 2.11f,
    ];

    internal static readonly float[] Contractual =
    [
        1.89f, 4.54f, 0.61f, -5.01f, 0.66f, 1.91f, 1.18f, 0.43f, -1.39f, 1.29f, 0.71f, 8.52f, -0.16f, 0.89f,
        -0.45f, 3.42f, 1.37f, -0.86f, -0.22f, 1.58f, -2f, 2.35f, -2.49f, 1.15f, 0.15f, 0.47f, 5.09f,
    ];

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
