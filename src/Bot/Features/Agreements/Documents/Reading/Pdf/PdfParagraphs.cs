using System.Text;
using Bot.Features.Agreements.Documents.Structure;

namespace Bot.Features.Agreements.Documents.Reading.Pdf;

/// <summary>Joins the lines of pages to paragraphs, across line ends, hyphens and page ends.</summary>
internal static class PdfParagraphs
{
    private const int LongestHeading = 45;

    /// <summary>The paragraphs with the page each starts on, from 1.</summary>
    public static IEnumerable<(string Text, int Page)> Of(IReadOnlyList<IReadOnlyList<string>> pages)
    {
        var text = new StringBuilder();
        var start = 1;
        for (var page = 0; page < pages.Count; page++)
        {
            // A line much shorter than the widest ends its paragraph.
            var full = pages[page].Count == 0 ? 0 : pages[page].Max(line => line.Length) * 7 / 10;
            var isApart = false;
            foreach (var (place, line) in pages[page].Index())
            {
                if (line.Length == 0)
                {
                    isApart = true;
                    continue;
                }

                var before = place > 0 ? pages[page][place - 1] : "";
                if (text.Length > 0 && Parts(text[^1], before, line, isApart, full))
                {
                    yield return (text.ToString(), start);
                    text.Clear();
                }

                start = text.Length == 0 ? page + 1 : start;
                Join(text, line);
                isApart = false;
            }
        }

        if (text.Length > 0)
        {
            yield return (text.ToString(), start);
        }
    }

    private static bool Parts(char last, string before, string line, bool isApart, int full)
    {
        var hasEnded = last is '.' or ';' or ':' or '!' or '?' or '”' or '»' or ')';
        var marker = Marker.Of(line);
        if (before.Length == 0)
        {
            // After an empty line or a page's end: a sentence that goes on in lower case is the same one.
            return (isApart || before.Length == 0) && (hasEnded || marker is { Style: not MarkerStyle.Bare } || !char.IsLower(line[0]) && last is not (',' or '-' or '\u00AD'));
        }

        var isShort = before.Length < full;
        if (marker is not null)
        {
            // A clause after a heading: headings are short even where all lines are.
            return marker.Style == MarkerStyle.Bare ? isShort && hasEnded : hasEnded || isShort || before.Length < LongestHeading;
        }

        return isShort && (hasEnded || char.IsUpper(line[0]));
    }

    // "collabo-" and "razione" are one word; a soft hyphen always is a break.
    private static void Join(StringBuilder text, string line)
    {
        if (text.Length > 1 && (text[^1] == '\u00AD' || (text[^1] == '-' && char.IsLower(text[^2]) && char.IsLower(line[0]))))
        {
            text.Length--;
        }
        else if (text.Length > 0)
        {
            text.Append(' ');
        }

        text.Append(line);
    }
}
