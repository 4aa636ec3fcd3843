using System.Xml.Linq;

namespace Bot.Features.Agreements.Documents.Reading.Word;

/// <summary>What paragraph styles mean: their heading level and their numbering, with what they inherit.</summary>
internal sealed class WordStyles(XElement? part)
{
    private const int DeepestInheritance = 20;

    private readonly Dictionary<string, XElement> styles = (part?.Elements(W.Main + "style") ?? [])
        .Where(style => style.Attribute(W.Main + "styleId") is not null)
        .GroupBy(style => style.Attribute(W.Main + "styleId")!.Value)
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>Heading level from 1; null for text. A title is level 1.</summary>
    public int? HeadingLevel(XElement? properties)
    {
        if (properties.Number("outlineLvl") is { } own and < 9)
        {
            return own + 1;
        }

        foreach (var style in Chain(properties))
        {
            if (style.Child("pPr").Number("outlineLvl") is { } level)
            {
                return level < 9 ? level + 1 : null;
            }

            if (style.Value("name") is "Title" or "title")
            {
                return 1;
            }
        }

        return null;
    }

    /// <summary>The numbering of a paragraph, its own or its style's.</summary>
    public (int List, int Level)? Numbering(XElement? properties)
    {
        if (properties.Child("numPr") is { } own && own.Number("numId") is { } list)
        {
            return list == 0 ? null : (list, own.Number("ilvl") ?? 0);
        }

        var inherited = Chain(properties).Select(style => style.Child("pPr").Child("numPr")).FirstOrDefault(numbering => numbering?.Child("numId") is not null);
        return inherited.Number("numId") is { } number and not 0 ? (number, properties.Child("numPr").Number("ilvl") ?? inherited.Number("ilvl") ?? 0) : null;
    }

    private IEnumerable<XElement> Chain(XElement? properties)
    {
        var id = properties.Value("pStyle");
        for (var i = 0; i < DeepestInheritance && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Value("basedOn");
        }
    }
}
