namespace Bot.Features.Agreements.Search.Text;

/// <summary>A word of a text: where it stands and what it is to the index.</summary>
/// <param name="Word">Number of the folded word in the <see cref="Vocabulary"/>.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the text.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="IsCapital">True when it is written with a capital first letter.</param>
public readonly record struct TextToken(int Word, int Start, int End, bool IsCapital);
