namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>How much each thing that speaks for a passage weighs; learned from questions whose passage is known, by bench/Fitting.</summary>
internal static class RankWeights
{
    internal static readonly float[] General =
    [
        3.57f, 2.44f, 1f, 0.42f, 1.73f, -0.99f, 2.31f, 0.22f, 1.24f, 0.17f, 0, 1.88f, -0.19f, 0.25f,
        -0.64f, 1.14f, 0.12f, -0.03f, 0.91f, 1.86f, -6.44f, 0.51f, -0.56f, 0.19f, -0.36f, 0.16f, 1.28f, -3.27f,
        0.17f, 2.41f, 0.86f, 0.84f, 5.94f, 2.54f, 3.5f, 1.51f,
    ];

    // The last nine told agreements' clauses apart no better when documents were left out.
    internal static readonly float[] Contractual =
    [
        1.89f, 4.54f, 0.61f, -5.01f, 0.66f, 1.91f, 1.18f, 0.43f, -1.39f, 1.29f, 0.71f, 8.52f, -0.16f, 0.89f,
        -0.45f, 3.42f, 1.37f, -0.86f, -0.22f, 1.58f, -2f, 2.35f, -2.49f, 1.15f, 0.15f, 0.47f, 5.09f,
        0, 0, 0, 0, 0, 0, 0, 0, 0,
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
