using System.Text;
using System.Xml.Linq;

namespace Bot.Features.Agreements.Documents.Reading.Word;

/// <summary>Computes the numbers that a word processor shows and the file does not hold: "Art. 7", "7.2", "(a)".</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<int, Dictionary<int, XElement>> levels = [];
    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<(int List, int Level), int> starts = [];
    private readonly Dictionary<int, int[]> counters = [];

    /// <summary>Reads the numbering part.</summary>
    public WordNumbering(XElement? part)
    {
        foreach (var definition in part?.Elements(W.Main + "abstractNum") ?? [])
        {
            levels[Id(definition, "abstractNumId")] = definition.Elements(W.Main + "lvl").GroupBy(level => Id(level, "ilvl")).ToDictionary(group => group.Key, group => group.First());
        }

        foreach (var list in part?.Elements(W.Main + "num") ?? [])
        {
            abstractOf[Id(list, "numId")] = list.Number("abstractNumId") ?? -1;
            foreach (var change in list.Elements(W.Main + "lvlOverride").Where(change => change.Number("startOverride") is not null))
            {
                starts[(Id(list, "numId"), Id(change, "ilvl"))] = change.Number("startOverride")!.Value;
            }
        }
    }

    /// <summary>The next number of a list with the space after it; empty for bullets and unknown lists.</summary>
    public string Next(int list, int level)
    {
        if (!abstractOf.TryGetValue(list, out var definition) || !levels.TryGetValue(definition, out var forms) || !forms.TryGetValue(level, out var form))
        {
            return "";
        }

        var counter = Counter(list, definition);
        counter[level] = counter[level] == int.MinValue ? Start(list, level, form) : counter[level] + 1;
        Array.Fill(counter, int.MinValue, level + 1, counter.Length - level - 1);
        return form.Value("numFmt") == "bullet" ? "" : Write(form.Value("lvlText") ?? "", list, forms, counter);
    }

    // Lists of one definition count on together, unless a list says where it starts.
    private int[] Counter(int list, int definition)
    {
        var key = starts.Keys.Any(start => start.List == list) ? -1 - list : definition;
        if (!counters.TryGetValue(key, out var counter))
        {
            counters[key] = counter = new int[10];
            Array.Fill(counter, int.MinValue);
        }

        return counter;
    }

    private int Start(int list, int level, XElement form) => starts.TryGetValue((list, level), out var start) ? start : form.Number("start") ?? 1;

    private string Write(string pattern, int list, Dictionary<int, XElement> forms, int[] counter)
    {
        var number = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var level = pattern[++i] - '1';
                var form = forms.GetValueOrDefault(level);
                var value = counter[level] != int.MinValue ? counter[level] : form is null ? 1 : Start(list, level, form);
                number.Append(Numerals.Write(value, form?.Value("numFmt") ?? "decimal"));
            }
            else
            {
                number.Append(pattern[i]);
            }
        }

        return number.Length > 0 ? number.Append(' ').ToString() : "";
    }

    private static int Id(XElement element, string name) => int.TryParse(element.Attribute(W.Main + name)?.Value, out var id) && id is >= 0 ? (name == "ilvl" ? Math.Min(id, 8) : id) : 0;
}
