namespace Bot.Features.Agreements.Documents.Reading.Text;

/// <summary>Reads plain text: paragraphs between empty lines, or line by line where lines are paragraphs.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".txt"];

    /// <inheritdoc/>
    public RawDocument Read(string path)
    {
        var (frontMatter, text) = FrontMatter.Cut(TextDecoder.Decode(File.ReadAllBytes(path)));
        return new RawDocument(text, Blocks(text)) { FrontMatter = frontMatter };
    }

    private static List<Block> Blocks(string text)
    {
        var blocks = new List<Block>();
        var start = 0;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is var found and >= 0 ? found + 1 : text.Length;
            if (string.IsNullOrWhiteSpace(text[line..end]))
            {
                Lines.Add(text, start, line, PassageKind.Paragraph, 0, blocks);
                start = end;
            }

            line = end;
        }

        Lines.Add(text, start, text.Length, PassageKind.Paragraph, 0, blocks);
        return blocks;
    }
}
