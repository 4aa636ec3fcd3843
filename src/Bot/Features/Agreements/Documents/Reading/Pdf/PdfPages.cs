using System.Text.RegularExpressions;

namespace Bot.Features.Agreements.Documents.Reading.Pdf;

/// <summary>Takes off pages what is printed on every one of them.</summary>
internal static partial class PdfPages
{
    // Headers and footers stand in the first and last lines of a page.
    private const int Margin = 3;
    private const int FewestPages = 3;

    /// <summary>The lines of each page, without repeated headers and footers and page numbers; an empty line parts paragraphs.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Clean(IReadOnlyList<string> pages)
    {
        var lines = pages.Select(page => page.Split('\n').Select(line => line.Trim()).ToList()).ToList();
        var repeated = lines
            .SelectMany(page => Edges(page).Select(place => Pattern(page[place])).Distinct())
            .CountBy(pattern => pattern)
            .Where(entry => entry.Value >= FewestPages && entry.Value * 5 >= pages.Count * 3)
            .Select(entry => entry.Key)
            .ToHashSet();
        foreach (var page in lines)
        {
            foreach (var place in Edges(page).Where(place => repeated.Contains(Pattern(page[place])) || PageNumber().IsMatch(page[place])).ToList())
            {
                page[place] = "";
            }
        }

        return lines;
    }

    private static IEnumerable<int> Edges(List<string> page)
    {
        var filled = page.Index().Where(line => line.Item.Length > 0).Select(line => line.Index).ToList();
        return filled.Take(Margin).Concat(filled.TakeLast(Margin)).Distinct();
    }

    private static string Pattern(string line) => Digits().Replace(line, "#");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:pag(?:ina|e|\.)?|p\.)\s*\d{1,4}(?:\s*(?:/|di|of|su)\s*\d{1,4})?|\d{1,4}\s*(?:/|di|of)\s*\d{1,4})$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
