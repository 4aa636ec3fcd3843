using System.Text;
using AngleSharp.Dom;

namespace Bot.Features.Agreements.Documents.Reading.Html;

/// <summary>Makes blocks of a page's elements.</summary>
internal sealed class HtmlBlocks
{
    // Pages people write are some twenty deep; a page built to exhaust the stack is refused.
    private const int Deepest = 300;

    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"];
    private static readonly HashSet<string> Silent = ["script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "head", "select", "textarea", "button", "input", "del", "audio", "video", "map"];

    private readonly BlockWriter writer = new();
    private readonly StringBuilder line = new();
    private PassageKind kind;
    private int level;
    private int depth;

    /// <summary>Adds an element and what is in it.</summary>
    public void Add(IElement element)
    {
        if (++depth > Deepest)
        {
            throw new DocumentRefusedException($"is nested deeper than {Deepest} elements: save it anew from a word processor");
        }

        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner && !IsHidden(inner))
            {
                AddElement(inner);
            }
            else if (child is IText words)
            {
                line.Append(words.Data);
            }
        }

        depth--;
    }

    /// <summary>What was written.</summary>
    public RawDocument Finish(string title)
    {
        Flush();
        return writer.Finish(title);
    }

    private static bool IsHidden(IElement element)
    {
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        return Silent.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            || style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private void AddElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                line.Append(' ');
                break;
            case ['h', >= '1' and <= '6' and var number]:
                AddBlock(element, PassageKind.Heading, number - '0');
                break;
            case "li":
                Flush();
                line.Append(NumberOf(element));
                AddBlock(element, PassageKind.ListItem, 1, isOpen: true);
                break;
            case "tr":
                AddRow(element);
                break;
            case var name when Inline.Contains(name):
                Add(element);
                AddAddress(element);
                break;
            default:
                AddBlock(element, kind, level);
                break;
        }
    }

    private void AddBlock(IElement element, PassageKind blockKind, int blockLevel, bool isOpen = false)
    {
        if (!isOpen)
        {
            Flush();
        }

        var outer = (kind, level);
        (kind, level) = (blockKind, blockLevel);
        Add(element);
        Flush();
        (kind, level) = outer;
    }

    // A table that holds tables lays out a page: its cells are blocks.
    private void AddRow(IElement row)
    {
        var cells = row.Children.Where(cell => cell.LocalName is "td" or "th" && !IsHidden(cell)).ToList();
        if (cells.Count < 2 || row.QuerySelector("table") is not null)
        {
            cells.ForEach(cell => AddBlock(cell, kind, level));
            return;
        }

        Flush();
        var texts = cells.Select(cell =>
        {
            var inner = new HtmlBlocks { depth = depth };
            inner.Add(cell);
            return BlockWriter.Clean(inner.Finish("").Text);
        });
        writer.Add(string.Join(" | ", texts), PassageKind.TableRow);
    }

    private void AddAddress(IElement element)
    {
        if (element.LocalName == "a" && element.GetAttribute("href") is { } address
            && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https" or "mailto")
            && !line.ToString().Contains(uri.Scheme == "mailto" ? uri.AbsolutePath : uri.Host, StringComparison.OrdinalIgnoreCase))
        {
            line.Append(" (").Append(address.Trim()).Append(')');
        }
    }

    private static string NumberOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return "";
        }

        var first = int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
        var place = list.Children.Where(child => child.LocalName == "li").TakeWhile(child => child != item).Count();
        return Numerals.Write(int.TryParse(item.GetAttribute("value"), out var value) ? value : first + place, list.GetAttribute("type") ?? "1") + ". ";
    }

    private void Flush()
    {
        writer.Add(line.ToString(), kind, level);
        line.Clear();
    }
}
