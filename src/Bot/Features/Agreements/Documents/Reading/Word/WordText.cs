using System.Text;
using System.Xml.Linq;

namespace Bot.Features.Agreements.Documents.Reading.Word;

/// <summary>The visible words of a paragraph: without deleted, hidden and computed-field text.</summary>
internal static class WordText
{
    private static readonly HashSet<string> Silent = ["del", "moveFrom", "instrText", "delText", "pPr", "rPr", "Fallback", "sdtPr", "sdtEndPr", "tblPr", "drawing"];

    /// <summary>Appends what an element says.</summary>
    public static void Append(XElement element, StringBuilder text, Dictionary<string, string> footnotes)
    {
        // An explicit stack: nesting in a file made to harm must not exhaust ours.
        var open = new Stack<XElement>([element]);
        while (open.TryPop(out var next))
        {
            if (Silent.Contains(next.Name.LocalName) || (next.Name.LocalName == "r" && next.Child("rPr").IsOn("vanish")))
            {
                continue;
            }

            if (!AppendLeaf(next, text, footnotes))
            {
                foreach (var child in next.Elements().Reverse())
                {
                    open.Push(child);
                }
            }
        }
    }

    private static bool AppendLeaf(XElement element, StringBuilder text, Dictionary<string, string> footnotes)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                text.Append(element.Value);
                return true;
            case "tab" or "br" or "cr" or "ptab":
                text.Append(' ');
                return true;
            case "noBreakHyphen":
                text.Append('-');
                return true;
            case "footnoteReference" or "endnoteReference" when element.Attribute(W.Main + "id")?.Value is { } id:
                var key = element.Name.LocalName[0] + id;
                footnotes.TryAdd(key, $"[{footnotes.Count + 1}]");
                text.Append(' ').Append(footnotes[key]);
                return true;
            case "p" or "tc" when text.Length > 0:
                text.Append(' ');
                return false;
            default:
                return false;
        }
    }
}
