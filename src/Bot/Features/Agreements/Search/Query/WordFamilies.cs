using Bot.Features.Agreements.Search.Text;
using Bot.Language;

namespace Bot.Features.Agreements.Search.Query;

/// <summary>Finds words of the index that begin as a word does and are likely of its family: "publish" and "publication", "nord" and "settentrionale" not.</summary>
internal sealed class WordFamilies
{
    private const int ShortestRoot = 4;
    private const float LeastShare = 0.6f;
    private const int MostRelatives = 6;

    private readonly (string Stem, int Term)[][] stems;

    public WordFamilies(Vocabulary vocabulary) => stems = [.. Locale.All.Select((_, language) => Sorted(vocabulary, language))];

    /// <summary>Terms of a language that share most of their letters with a stem, from the start on, and how large that share is.</summary>
    public IEnumerable<(int Term, float Share)> Of(string stem, int language)
    {
        if (stem.Length < ShortestRoot || char.IsDigit(stem[0]))
        {
            return [];
        }

        var found = new List<(int Term, float Share)>();
        var root = stem[..ShortestRoot];
        var all = stems[language];
        for (var i = FirstFrom(all, root); i < all.Length && all[i].Stem.StartsWith(root, StringComparison.Ordinal); i++)
        {
            var share = (float)CommonStart(stem, all[i].Stem) / Math.Max(stem.Length, all[i].Stem.Length);
            if (share >= LeastShare && share < 1)
            {
                found.Add((all[i].Term, share));
            }
        }

        return found.OrderByDescending(relative => relative.Share).ThenBy(relative => relative.Term).Take(MostRelatives);
    }

    private static (string Stem, int Term)[] Sorted(Vocabulary vocabulary, int language)
    {
        (string Stem, int Term)[] sorted = [.. vocabulary.AllStems(language).Where(entry => entry.Stem.Length >= ShortestRoot && !char.IsDigit(entry.Stem[0]))];
        Array.Sort(sorted, (one, other) => string.CompareOrdinal(one.Stem, other.Stem));
        return sorted;
    }

    private static int FirstFrom((string Stem, int Term)[] all, string root)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(all[middle].Stem, root) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int CommonStart(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
