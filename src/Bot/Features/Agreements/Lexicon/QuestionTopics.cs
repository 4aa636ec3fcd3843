namespace Bot.Features.Agreements.Lexicon;

/// <summary>What a question asks about, of the things agreements speak of.</summary>
/// <param name="Weights">How much it asks about each topic, 0 to 1.</param>
/// <param name="Reasons">Which of its words, from 0, speak for which topic.</param>
public sealed record QuestionTopics(IReadOnlyList<float> Weights, IReadOnlyList<(int Word, int Topic)> Reasons);
