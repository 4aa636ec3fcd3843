using Bot.Features.Agreements.Search.Ranking;

namespace Bot.Features.Agreements.Search;

/// <summary>A passage that was found.</summary>
/// <param name="Passage">Its number in the index.</param>
/// <param name="Score">Its place among the others; comparable within one question only.</param>
/// <param name="Coverage">The share of the question's worth that it holds, 0 to 1; comparable between questions.</param>
/// <param name="Sentence">Which of its sentences holds most of the question, from 0.</param>
public sealed record PassageHit(int Passage, double Score, double Coverage, int Sentence)
{
    /// <summary>What speaks for it.</summary>
    internal PassageFeatures Features { get; init; }
}
