using Bot.Language;

namespace Bot.Features.Agreements.Search.Query;

/// <summary>Which words say the same, within a language and across: rows of "words = parole".</summary>
public sealed class Glossary
{
    private readonly Dictionary<(int Language, string Stem), Dictionary<(int Language, string Stem), int>> related = [];

    private readonly HashSet<string>[] words = [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    /// <summary>The words of a language, as written in the rows.</summary>
    public IEnumerable<string> Words(int language) => words[language];

    /// <summary>How many stems it knows.</summary>
    public int Count => related.Count;

    /// <summary>Adds a row: everything on one side says about the same as everything else.</summary>
    /// <param name="english">English words or phrases.</param>
    /// <param name="italian">Italian words or phrases.</param>
    public void Add(IReadOnlyList<string> english, IReadOnlyList<string> italian)
    {
        words[0].UnionWith(italian.SelectMany(Tokenizer.Words));
        words[1].UnionWith(english.SelectMany(Tokenizer.Words));
        var stems = GlossaryEntries.Stems(italian, 0).Concat(GlossaryEntries.Stems(english, 1)).Distinct().ToList();
        foreach (var one in stems)
        {
            var others = related.TryGetValue(one, out var known) ? known : related[one] = [];
            foreach (var other in stems.Where(other => other != one))
            {
                others[other] = others.GetValueOrDefault(other) + 1;
            }
        }
    }

    /// <summary>True when a stem stands in a row.</summary>
    public bool Knows(int language, string stem) => related.ContainsKey((language, stem));

    /// <summary>Stems of a language that may stand for a stem.</summary>
    public IEnumerable<string> Related(int language, string stem, int target) =>
        related.TryGetValue((language, stem), out var others) ? others.Keys.Where(other => other.Language == target).Select(other => other.Stem) : [];
}
