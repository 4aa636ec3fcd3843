namespace Bot.Intents.Learning.Features;

/// <summary>A text as the model sees it.</summary>
/// <param name="Indices">Known features, each once, ascending.</param>
/// <param name="Values">Their weights; each block has length one before its share.</param>
/// <param name="Known">Share of the text's different features that the training examples have too, 0 to 1.</param>
internal sealed record SparseVector(int[] Indices, float[] Values, double Known);
