using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Structure;

namespace Bot.Host.Documents;

/// <summary>The passages of a document as HTML, a span of the text marked.</summary>
/// <param name="document">The document.</param>
/// <param name="start">Offset of the first marked code unit.</param>
/// <param name="end">Offset after the last one; nothing is marked when it is not after the start.</param>
internal sealed class DocumentPassages(Document document, int start, int end)
{
    private const int DeepestHeading = 6;

    private readonly StringBuilder html = new();

    /// <summary>Writes text as text, whatever stands in it.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The first passage that is marked; null when none is.</summary>
    public Passage? FirstMarked => start < end ? document.Passages.FirstOrDefault(passage => passage.Start < end && passage.End > start) : null;

    /// <summary>The HTML: each passage under its anchor, lists and tables whole.</summary>
    public string ToHtml()
    {
        PassageKind? open = null;
        foreach (var passage in document.Passages)
        {
            var group = passage.Kind is PassageKind.ListItem or PassageKind.TableRow ? passage.Kind : (PassageKind?)null;
            if (open != group)
            {
                html.Append(open switch { PassageKind.ListItem => "</ul>\n", PassageKind.TableRow => "</tbody></table>\n", _ => "" });
                html.Append(group switch { PassageKind.ListItem => "<ul>\n", PassageKind.TableRow => "<table><tbody>\n", _ => "" });
                open = group;
            }

            Append(passage);
        }

        html.Append(open switch { PassageKind.ListItem => "</ul>\n", PassageKind.TableRow => "</tbody></table>\n", _ => "" });
        return html.ToString();
    }

    private void Append(Passage passage)
    {
        var tag = passage.Kind switch
        {
            PassageKind.Heading => $"h{Math.Min(DeepestHeading, 2 + passage.Headings.Count)}",
            PassageKind.ListItem => "li",
            PassageKind.TableRow => "tr",
            _ => "p",
        };
        html.Append(provider: null, $"<{tag} id=\"p{passage.Number}\">");
        var words = document.Plain(passage);
        var (markFrom, markTo) = MarkIn(words);
        if (passage.Kind == PassageKind.TableRow)
        {
            AppendCells(words.Text, markFrom, markTo);
        }
        else
        {
            AppendMarked(words.Text, 0, words.Text.Length, markFrom, markTo);
        }

        html.Append(provider: null, $"</{tag}>\n");
    }

    // The mark in the document's text, as a range of the passage's words: those whose characters stand inside it.
    private (int From, int To) MarkIn(PlainText words)
    {
        var inside = Enumerable.Range(0, words.Text.Length).Where(i => words.Range(i, i).Start >= start && words.Range(i, i).Start < end).ToList();
        return inside.Count == 0 ? (0, 0) : (inside[0], inside[^1] + 1);
    }

    private void AppendCells(string row, int markFrom, int markTo)
    {
        for (var from = 0; from < row.Length;)
        {
            var bar = row.IndexOf('|', from);
            var to = bar < 0 ? row.Length : bar;
            if (to > from)
            {
                html.Append("<td>");
                AppendMarked(row, from, to, markFrom, markTo);
                html.Append("</td>");
            }

            from = to + 1;
        }
    }

    private void AppendMarked(string text, int from, int to, int markFrom, int markTo)
    {
        markFrom = Math.Clamp(markFrom, from, to);
        markTo = Math.Clamp(markTo, markFrom, to);
        html.Append(Encoder.Encode(text[from..markFrom]));
        if (markTo > markFrom)
        {
            html.Append("<mark>").Append(Encoder.Encode(text[markFrom..markTo])).Append("</mark>");
        }

        html.Append(Encoder.Encode(text[markTo..to]));
    }
}
