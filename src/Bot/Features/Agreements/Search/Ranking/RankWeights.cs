using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>How much each thing that speaks for a passage weighs; learned from questions whose passage is known.</summary>
internal static class RankWeights
{
    internal static readonly float[] Weights = [1, 0.05f, 0, 0.5f, 0.1f, 0, 0.1f, 0, 0, 0.1f, 0, 0, 0];

    /// <summary>The score of a passage for a question.</summary>
    public static double Score(in PassageFeatures features, SearchQuery query)
    {
        Span<float> values = stackalloc float[PassageFeatures.Count];
        features.CopyTo(values);
        var score = 0f;
        for (var i = 0; i < values.Length; i++)
        {
            score += values[i] * Weights[i];
        }

        return score;
    }
}
