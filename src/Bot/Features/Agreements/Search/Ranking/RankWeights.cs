namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>How much each thing that speaks for a passage weighs; learned from questions whose passage is known.</summary>
internal static class RankWeights
{
    internal static readonly float[] General =
    [
        3.62f, 3.42f, 1.29f, -0.34f, 2.15f, 1.87f, 2.74f, 0.28f, 1.58f, 1.95f, 1.36f, 5.95f, -0.26f, 1.54f,
        -1.18f, 1.26f, 0.04f, 0.08f, 1.18f, 2.81f, -8.9f, 0.44f, -0.01f, -0.03f, -0.35f, 0.02f, 2.07f,
    ];

    internal static readonly float[] Contractual =
    [
        3.07f, 4.02f, 0.32f, -4.41f, 0.41f, 1.35f, 1.39f, -0.43f, -1.1f, 0.92f, 0.36f, 8.76f, -0.21f, 0.56f,
        -0.59f, 3.41f, 1.43f, -0.87f, -0.19f, 1.66f, -1.54f, 1.6f, -2.46f, 1.17f, 0.16f, 0.47f, 5.05f,
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
