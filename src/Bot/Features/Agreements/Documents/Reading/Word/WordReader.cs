using System.Text;
using System.Xml.Linq;

namespace Bot.Features.Agreements.Documents.Reading.Word;

/// <summary>Reads DOCX files: headings, computed numbers, tables, footnotes.</summary>
internal sealed class WordReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".docx"];

    /// <inheritdoc/>
    public RawDocument Read(string path)
    {
        using var package = WordPackage.Open(path);
        var body = package.Part("word/document.xml").Child("body")
            ?? throw new DocumentRefusedException("is no Word document: it has no word/document.xml; save it as .docx from a word processor");
        return new Reading(package).Read(body);
    }

    /// <summary>The reading of one file.</summary>
    private sealed class Reading(WordPackage package)
    {
        private readonly WordStyles styles = new(package.Part("word/styles.xml"));
        private readonly WordNumbering numbering = new(package.Part("word/numbering.xml"));
        private readonly Dictionary<string, string> footnotes = [];
        private readonly BlockWriter writer = new();
        private int? page;

        public RawDocument Read(XElement body)
        {
            page = body.Descendants(W.Main + "lastRenderedPageBreak").Any() ? 1 : null;
            AddAll(body, 0);
            AddNotes("footnote");
            AddNotes("endnote");
            return writer.Finish(package.Part("docProps/core.xml")?.Elements().FirstOrDefault(element => element.Name.LocalName == "title")?.Value ?? "");
        }

        private void AddAll(XElement container, int depth)
        {
            foreach (var element in container.Elements())
            {
                switch (element.Name.LocalName)
                {
                    case "p":
                        AddParagraph(element);
                        break;
                    case "tbl":
                        AddTable(element, depth);
                        break;
                    case "sdt" or "sdtContent" or "ins" or "customXml" or "smartTag" when depth < 30:
                        AddAll(element, depth + 1);
                        break;
                }
            }
        }

        private void AddParagraph(XElement paragraph)
        {
            // A break inside a paragraph turns the page for what comes after it; the paragraph is found where it starts.
            var breaks = page is null ? 0 : paragraph.Descendants(W.Main + "lastRenderedPageBreak").Count();
            var isAtStart = breaks > 0 && paragraph.Descendants().First(element => element.Name.LocalName is "lastRenderedPageBreak" or "t").Name.LocalName == "lastRenderedPageBreak";
            page += isAtStart ? 1 : 0;
            var properties = paragraph.Child("pPr");
            var text = new StringBuilder();
            WordText.Append(paragraph, text, footnotes);
            if (!string.IsNullOrWhiteSpace(text.ToString()))
            {
                var item = styles.Numbering(properties);
                text.Insert(0, item is { } place ? numbering.Next(place.List, Math.Clamp(place.Level, 0, 8)) : "");
                var heading = styles.HeadingLevel(properties);
                var kind = heading is not null ? PassageKind.Heading : item is not null ? PassageKind.ListItem : PassageKind.Paragraph;
                writer.Add(text.ToString(), kind, heading ?? item?.Level + 1 ?? 0, page);
            }

            page += breaks - (isAtStart ? 1 : 0);
        }

        // A table of one column is a frame around text.
        private void AddTable(XElement table, int depth)
        {
            foreach (var row in table.Elements(W.Main + "tr"))
            {
                var cells = row.Elements(W.Main + "tc").ToList();
                if (cells.Count == 1 && depth < 30)
                {
                    AddAll(cells[0], depth + 1);
                    continue;
                }

                var texts = cells.Select(cell =>
                {
                    var text = new StringBuilder();
                    WordText.Append(cell, text, footnotes);
                    return BlockWriter.Clean(text.ToString());
                }).ToList();
                writer.Add(texts.TrueForAll(text => text.Length == 0) ? "" : string.Join(" | ", texts), PassageKind.TableRow, 0, page);
            }
        }

        private void AddNotes(string kind)
        {
            foreach (var note in package.Part($"word/{kind}s.xml")?.Elements(W.Main + kind) ?? [])
            {
                if (footnotes.GetValueOrDefault(kind[0] + note.Attribute(W.Main + "id")?.Value) is { } mark)
                {
                    var text = new StringBuilder();
                    WordText.Append(note, text, []);
                    writer.Add($"{mark} {text}", PassageKind.Paragraph);
                }
            }
        }
    }
}
