using Bot.Features.Agreements.Documents.Reading.Text;

namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>What a reader makes of a file: its clean text, cut into blocks.</summary>
/// <param name="Text">The text every offset refers to.</param>
/// <param name="Blocks">The blocks in order, without overlap.</param>
internal sealed record RawDocument(string Text, IReadOnlyList<Block> Blocks)
{
    /// <summary>What the file itself says about the document.</summary>
    public FrontMatter FrontMatter { get; init; } = FrontMatter.None;

    /// <summary>Title the format carries; empty when it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>True when the text holds Markdown marks.</summary>
    public bool IsMarkdown { get; init; }
}
