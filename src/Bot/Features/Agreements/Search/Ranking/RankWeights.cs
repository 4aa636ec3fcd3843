namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>How much each thing that speaks for a passage weighs; learned from questions whose passage is known, by bench/Fitting.</summary>
internal static class RankWeights
{
    internal static readonly float[] General =
    [
        3.65f, 2.53f, 0.98f, 0.81f, 1.99f, -0.66f, 2.44f, 0.52f, 1.6f, 1.8f, -0.12f, 2.24f, -0.23f, 0.41f,
        -0.33f, 1.11f, 0.13f, -0.03f, 0.96f, 1.84f, -6.07f, 0.58f, -0.46f, 0.16f, -0.37f, 0.15f, 1.31f,
        -3.02f, 0.19f, 2.73f, 0.77f, 0.84f, 6.03f, 2.87f,
    ];

    // The last seven told agreements' clauses apart no better when documents were left out.
    internal static readonly float[] Contractual =
    [
        1.89f, 4.54f, 0.61f, -5.01f, 0.66f, 1.91f, 1.18f, 0.43f, -1.39f, 1.29f, 0.71f, 8.52f, -0.16f, 0.89f,
        -0.45f, 3.42f, 1.37f, -0.86f, -0.22f, 1.58f, -2f, 2.35f, -2.49f, 1.15f, 0.15f, 0.47f, 5.09f,
        0, 0, 0, 0, 0, 0, 0,
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
