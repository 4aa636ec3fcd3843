namespace Bot.Features.Agreements.Lexicon;

/// <summary>A phrase that speaks of a topic.</summary>
/// <param name="Topic">Number of the topic.</param>
/// <param name="Parts">Stems in their order, small words left out; several parts must all occur, anywhere.</param>
/// <param name="Weight">How much it says: long phrases more, phrases of several topics less.</param>
internal sealed record TopicCue(int Topic, IReadOnlyList<int[]> Parts, float Weight);
