using System.Buffers;

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
        // As long as the range at most; every answer takes some, so nothing grows and is copied.
        var text = ArrayPool<char>.Shared.Rent(end - start);
        var offsets = new int[end - start + 1];
        var length = 0;
        for (var i = start; i < end;)
        {
            var skipped = isMarkdown ? MarkdownMarks.At(document, i, start, end) : 0;
            if (skipped > 0)
            {
                i += skipped;
                continue;
            }

            var isSpace = char.IsWhiteSpace(document[i]);
            if (!isSpace || (length > 0 && text[length - 1] != ' '))
            {
                text[length] = isSpace ? ' ' : document[i];
                offsets[length++] = i;
            }

            i++;
        }

        length -= length > 0 && text[length - 1] == ' ' ? 1 : 0;
        offsets[length] = end;
        var words = new string(text, 0, length);
        ArrayPool<char>.Shared.Return(text);
        return new PlainText(words, offsets);
    }
}
