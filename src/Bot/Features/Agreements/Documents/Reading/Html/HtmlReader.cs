using AngleSharp.Html.Parser;
using Bot.Features.Agreements.Documents.Reading.Text;

namespace Bot.Features.Agreements.Documents.Reading.Html;

/// <summary>Reads web pages as data: nothing is run or fetched, what is hidden is left out, addresses are shown as text.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".html", ".htm"];

    /// <inheritdoc/>
    public RawDocument Read(string path)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path));
        HtmlDepth.Check(text);
        var page = new HtmlParser().ParseDocument(text);
        var writer = new HtmlBlocks();
        if (page.Body is { } body)
        {
            writer.Add(body);
        }

        return writer.Finish(page.Title ?? "") with { FrontMatter = new FrontMatter { Language = page.DocumentElement.GetAttribute("lang") ?? "" } };
    }
}
