namespace Bot.Features.Agreements.Documents;

/// <summary>One paragraph, clause, list item, table row or heading of a document.</summary>
/// <param name="Number">Its place in the document, from 1: the anchor <c>#p1</c>.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="Kind">What it is.</param>
public sealed record Passage(int Number, int Start, int End, PassageKind Kind)
{
    /// <summary>Number of the clause it belongs to, as written without its word: "7.2", "4(b)"; empty when there is none.</summary>
    public string Clause { get; init; } = "";

    /// <summary>The headings above it, outermost first, as written.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Page from 1; null when the format has none.</summary>
    public int? Page { get; init; }

    /// <summary>The term it defines, as written; empty when it defines none.</summary>
    public string Term { get; init; } = "";

    /// <summary>Terms it defines in passing, as written: (the “Purpose”).</summary>
    public IReadOnlyList<string> InlineTerms { get; init; } = [];
}
