namespace Bot.Intents.Learning.Features;

/// <summary>A text taken apart.</summary>
/// <param name="Blocks">Hashed features, block by block, with repetitions.</param>
/// <param name="Words">Its words, folded; a slip is set right in what would be no word otherwise.</param>
internal sealed record TextParts(List<ulong>[] Blocks, IReadOnlyList<string> Words);
