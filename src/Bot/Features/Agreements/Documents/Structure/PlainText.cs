using System.Text;

namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>A range of a document without its Markdown marks, for showing and searching, which knows where each character stands in the document.</summary>
public sealed class PlainText
{
    private readonly int[] offsets;

    internal PlainText(string text, int[] offsets)
    {
        Text = text;
        this.offsets = offsets;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>The range of the document that holds a range of the plain text.</summary>
    public (int Start, int End) Range(int start, int end) => (offsets[start], end > start ? offsets[end - 1] + 1 : offsets[start]);

    /// <summary>Takes the marks off a range; line ends become spaces.</summary>
    internal static PlainText Of(string document, int start, int end, bool isMarkdown)
    {
        var text = new StringBuilder(end - start);
        var offsets = new List<int>(end - start + 1);
        for (var i = start; i < end;)
        {
            var skipped = isMarkdown ? MarkdownMarks.At(document, i, start, end) : 0;
            if (skipped > 0)
            {
                i += skipped;
                continue;
            }

            var isSpace = char.IsWhiteSpace(document[i]);
            if (!isSpace || (text.Length > 0 && text[^1] != ' '))
            {
                text.Append(isSpace ? ' ' : document[i]);
                offsets.Add(i);
            }

            i++;
        }

        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
            offsets.RemoveAt(offsets.Count - 1);
        }

        offsets.Add(end);
        return new PlainText(text.ToString(), [.. offsets]);
    }
}
