namespace Bot.Features.Agreements.Documents.Reading.Pdf;

/// <summary>Reads PDF files through the program pdftotext, page by page.</summary>
internal sealed class PdfReader(PdfToText program) : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    /// <inheritdoc/>
    public RawDocument Read(string path)
    {
        var pages = PdfPages.Clean(program.Run(path).Split('\f'));
        if (!pages.Any(page => page.Any(line => line.Any(char.IsLetterOrDigit))))
        {
            throw new DocumentRefusedException("holds pictures of pages and no text: run it through text recognition (for example ocrmypdf) and add the result");
        }

        var writer = new BlockWriter();
        foreach (var (text, page) in PdfParagraphs.Of(pages))
        {
            writer.Add(text, PassageKind.Paragraph, 0, page);
        }

        return writer.Finish("");
    }
}
