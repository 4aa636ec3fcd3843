using System.Text.RegularExpressions;

namespace Bot.Features.Agreements.Documents.Reading.Text;

/// <summary>Cuts a run of lines into blocks: wrapped lines stay together, lines that are paragraphs of their own do not.</summary>
internal static partial class Lines
{
    // No editor wraps wider than this, so a longer line is a paragraph.
    private const int WidestWrap = 130;
    private const int NarrowestWrap = 50;

    /// <summary>Adds the blocks of a range.</summary>
    public static void Add(string text, int start, int end, PassageKind kind, int level, List<Block> blocks)
    {
        var lines = Split(text, start, end);
        var areWrapped = AreWrapped(lines);
        var isBold = false;
        for (int i = 0, first = 0; i < lines.Count; i++)
        {
            var line = text[lines[i].Start..lines[i].End];
            isBold ^= line.Split("**").Length % 2 == 0;
            var next = i + 1 < lines.Count ? text[lines[i + 1].Start..lines[i + 1].End] : null;

            // An open emphasis means the writer broke the line inside it.
            if (next is null || !(isBold || Continues(line, next, areWrapped)))
            {
                blocks.Add(new Block(lines[first].Start, lines[i].End, kind, level));
                (first, isBold) = (i + 1, false);
            }
        }
    }

    /// <summary>Takes white space off both ends.</summary>
    /// <returns>False when nothing is left.</returns>
    public static bool Trim(string text, ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start < end;
    }

    private static List<(int Start, int End)> Split(string text, int start, int end)
    {
        var lines = new List<(int, int)>();
        while (start < end)
        {
            var next = text.IndexOf('\n', start, end - start) is var found and >= 0 ? found + 1 : end;
            var (from, to) = (start, next);
            if (Trim(text, ref from, ref to))
            {
                lines.Add((from, to));
            }

            start = next;
        }

        return lines;
    }

    private static bool AreWrapped(List<(int Start, int End)> lines)
    {
        var longest = lines.Count == 0 ? 0 : lines.Max(line => line.End - line.Start);
        return longest is >= NarrowestWrap and <= WidestWrap && lines.SkipLast(1).Count(line => (line.End - line.Start) * 5 >= longest * 3) * 4 >= (lines.Count - 1) * 3;
    }

    private static bool Continues(string before, string line, bool areWrapped)
    {
        var sentenceEnded = before[^1] is '.' or ';' or ':' or '!' or '?';
        if (Marker().IsMatch(line) && (sentenceEnded || !areWrapped))
        {
            return false;
        }

        return areWrapped || (!sentenceEnded && char.IsLower(line[0]));
    }

    [GeneratedRegex(@"^(?:(?:art(?:icolo|icle|\.)?|section|sezione|clause|clausola|§)\s*\d|\d+(?:\.\d+)+\.?\s|\d{1,3}[.)]\s|\(?[a-z][.)]\s|\(?[ivxlc]{1,6}[.)]\s|\(\d{1,2}\)\s|[-•–*]\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();
}
