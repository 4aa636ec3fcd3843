using System.Text.RegularExpressions;

namespace Bot.Features.Agreements.Documents.Reading.Html;

/// <summary>How deep a page nests, told from its tags alone: a parser walks all that is open at every tag, so a page of a hundred thousand open elements would keep it busy for minutes.</summary>
internal static partial class HtmlDepth
{
    private const int MostOpen = 1_000;

    // They stand alone, or end where the next one starts, and are seldom closed.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Unclosed = new HashSet<string>(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rp", "rt"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Refuses a page that opens far more than it closes.</summary>
    /// <exception cref="DocumentRefusedException">It nests too deep.</exception>
    public static void Check(string page)
    {
        var open = 0;
        foreach (var tag in Tags().EnumerateMatches(page))
        {
            var isEnd = page[tag.Index + 1] == '/';
            var name = page.AsSpan(tag.Index, tag.Length)[(isEnd ? 2 : 1)..];
            open = Unclosed.Contains(name) ? open : Math.Max(open + (isEnd ? -1 : 1), 0);
            if (open > MostOpen)
            {
                throw new DocumentRefusedException($"is nested deeper than {MostOpen} elements: save it anew from a word processor");
            }
        }
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Tags();
}
