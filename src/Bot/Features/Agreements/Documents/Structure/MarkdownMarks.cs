namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>Tells Markdown marks from the words around them.</summary>
internal static class MarkdownMarks
{
    private const string Escapable = "\\`*_{}[]()<>#+-.!|~&";

    // Farther on no mark ends: a megabyte of opening brackets must not be looked through for each of them.
    private const int Farthest = 2_000;
    private const int LongestEmphasis = 3;

    private static readonly HashSet<string> Tags =
        ["a", "abbr", "b", "blockquote", "br", "center", "code", "div", "em", "font", "hr", "i", "img", "li", "ol", "p", "pre", "s", "script", "small", "span", "strong", "style", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul"];

    /// <summary>How many code units at a place are marks; 0 when it is a word's.</summary>
    public static int At(string text, int place, int start, int end)
    {
        switch (text[place])
        {
            case '\\':
                return place + 1 < end && Escapable.Contains(text[place + 1], StringComparison.Ordinal) ? 1 : 0;
            case '*' or '_' or '`' or '~':
                return Emphasis(text, place, start, end);
            case '[' or '!':
                return text[place] == '[' || (place + 1 < end && text[place + 1] == '[') ? LinkOpening(text, place, end) : 0;
            case ']':
                return LinkClosing(text, place, start, end);
            case '<':
                return Tag(text, place, end);
            case '|':
                return place == start || place == end - 1 ? 1 : 0;
            default:
                return 0;
        }
    }

    private static int Emphasis(string text, int place, int start, int end)
    {
        var mark = text[place];
        var (first, last) = (place, place);
        while (first > start && place - first <= LongestEmphasis && text[first - 1] == mark)
        {
            first--;
        }

        while (last + 1 < end && last - place <= LongestEmphasis && text[last + 1] == mark)
        {
            last++;
        }

        // A longer run is a blank to fill in, a mark between two letters or two spaces is itself.
        var length = last - first + 1;
        var before = first > start ? text[first - 1] : ' ';
        var after = last + 1 < end ? text[last + 1] : ' ';
        var isAlone = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        var isInWord = mark is '_' or '~' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        return length > LongestEmphasis || (mark == '~' && length == 1) || before == '\\' || isAlone || isInWord ? 0 : last - place + 1;
    }

    // "[words](address)": the words stay. A bracket alone ("[city]") is a blank to fill in, and stays.
    private static int LinkOpening(string text, int place, int end)
    {
        var words = place + (text[place] == '!' ? 2 : 1);
        var close = words < end ? text.IndexOf("](", words, Math.Min(end - words, Farthest), StringComparison.Ordinal) : -1;
        return close > 0 && text.IndexOf('[', words, close - words) < 0 && AddressEnd(text, close + 1, end) > 0 ? words - place : 0;
    }

    private static int LinkClosing(string text, int place, int start, int end)
    {
        var open = text.LastIndexOf('[', place, Math.Min(place - start + 1, Farthest));
        var close = place + 1 < end && text[place + 1] == '(' ? AddressEnd(text, place + 1, end) : -1;
        return open < 0 || close < 0 ? 0 : close - place + 1;
    }

    // An address may hold brackets in pairs: "wiki/Turin_(disambiguation)".
    private static int AddressEnd(string text, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(end, open + Farthest); i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // Only what HTML knows: "<Company name>" is a blank to fill in.
    private static int Tag(string text, int place, int end)
    {
        var close = text.IndexOf('>', place, Math.Min(end - place, Farthest));
        if (close < 0)
        {
            return 0;
        }

        var inside = text.AsSpan(place + 1, close - place - 1);
        var name = inside.TrimStart('/').ToString().Split(' ', '/')[0].ToLowerInvariant();
        return inside.StartsWith("!--") || Tags.Contains(name) ? close - place + 1 : 0;
    }
}
