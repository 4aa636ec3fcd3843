namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>A piece of a document as its format marks it, before its clauses and headings are recognised.</summary>
/// <param name="Start">Offset of its first code unit in the text.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="Kind">What the format says it is.</param>
/// <param name="Level">Heading level from 1, or depth of a list item from 1; 0 for the rest.</param>
internal readonly record struct Block(int Start, int End, PassageKind Kind, int Level = 0)
{
    /// <summary>Page from 1; null when the format has none.</summary>
    public int? Page { get; init; }
}
