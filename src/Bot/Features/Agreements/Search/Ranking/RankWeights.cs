namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>How much each thing that speaks for a passage weighs; learned from questions whose passage is known.</summary>
internal static class RankWeights
{
    internal static readonly float[] General =
    [
        4.25f, 3.58f, 1.31f, -0.53f, 1.93f, 2.09f, 2.95f, -0.06f, 1.51f, 1.95f, 1.3f, 4.83f, -0.39f, 1.39f,
        -1.26f, 1.4f, 0.21f, 0f, 1.25f, 2.59f, -8.48f, 0.04f, 0.03f, 0.35f, -0.32f, 0.01f, 2.43f,
    ];

    internal static readonly float[] Contractual =
    [
        2.8f, 4.16f, 0.15f, -4.17f, 0.21f, 1.56f, 0.97f, 0.19f, -1.19f, 0.77f, -0.21f, 8.2f, -0.25f, 0.33f,
        0.09f, 3.3f, 1.6f, -1.09f, 0.06f, 1.08f, -1.14f, 2.6f, -2.67f, 1.26f, 0.4f, -0.26f, 4.5f,
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
