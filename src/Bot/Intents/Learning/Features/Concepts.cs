using Bot.Language;

namespace Bot.Intents.Learning.Features;

/// <summary>Groups of words that stand for much the same thing, in both languages: what an example says in other words.</summary>
internal sealed class Concepts
{
    private const string Resource = "Bot.Language.Words.concepts.txt";

    private readonly Dictionary<string, int[]> groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    private Concepts(IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            number++;
            foreach (var word in Tokenizer.Words(line))
            {
                words.Add(word);
                Add(ItalianStemmer.Stem(word), number);
                Add(EnglishStemmer.Stem(word), number);
            }
        }
    }

    /// <summary>The groups that ship with the bot.</summary>
    public static Concepts Shipped { get; } = new(WordList.Lines(Resource));

    /// <summary>Every word of every group, folded.</summary>
    public IReadOnlyCollection<string> Words => words;

    /// <summary>Numbers of the groups that either stem of a word belongs to; empty for none.</summary>
    public ReadOnlySpan<int> Of(string italian, string english)
    {
        var one = groups.GetValueOrDefault(italian, []);
        var other = italian == english ? one : groups.GetValueOrDefault(english, []);
        return one.Length == 0 ? other : other.Length == 0 || ReferenceEquals(one, other) ? one : one.Union(other).ToArray();
    }

    private void Add(string stem, int group)
    {
        var known = groups.GetValueOrDefault(stem, []);
        if (!known.Contains(group))
        {
            groups[stem] = [.. known, group];
        }
    }
}
