namespace Bot.Language.Vectors;

/// <summary>Italian words in the space of the English ones, by the word lists of the project ("english, english = italian, italian").</summary>
internal sealed class TranslatedWords
{
    private static readonly string[] Lists = ["Bot.Lexicon.Words.", "Bot.Language.Words.italian-"];

    private readonly Dictionary<string, WordVector> english;
    private readonly Dictionary<string, Translation> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Translation> stems = new(StringComparer.Ordinal);

    public TranslatedWords(Dictionary<string, WordVector> english)
    {
        this.english = english;
        var lists = typeof(TranslatedWords).Assembly.GetManifestResourceNames().Where(name => Lists.Any(list => name.StartsWith(list, StringComparison.Ordinal)));
        foreach (var line in lists.Order(StringComparer.Ordinal).SelectMany(WordList.Lines).Where(line => !line.StartsWith('#')))
        {
            if (line.Split('=') is [var side, var italian])
            {
                AddRow(side, italian);
            }
        }
    }

    /// <summary>The vector of an Italian word, by itself, by its stem or without the pronouns at its end; null when it is unknown.</summary>
    public WordVector? Find(string word) => (Known(word) ?? (Clitics.Verb(word) is { } verb ? Known(verb) : null))?.Vector(english);

    private Translation? Known(string word) =>
        words.TryGetValue(word, out var translation) || stems.TryGetValue(ItalianStemmer.Stem(word), out translation) ? translation : null;

    // Italian phrases of several words ("compagnia aerea") are more than their words, which have rows of their own.
    private void AddRow(string side, string italian)
    {
        foreach (var phrase in italian.Split(',').Select(Tokenizer.Words).Where(phrase => phrase.Count == 1))
        {
            Add(words, phrase[0], side);
            Add(stems, ItalianStemmer.Stem(phrase[0]), side);
        }
    }

    private static void Add(Dictionary<string, Translation> entries, string key, string side) =>
        entries[key] = new Translation(side, entries.GetValueOrDefault(key));
}
