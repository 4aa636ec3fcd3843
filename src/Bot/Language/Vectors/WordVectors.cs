namespace Bot.Language.Vectors;

/// <summary>
/// Meaning without a model: words that are used alike point alike. English words have public vectors; an Italian word points where
/// the English words that it stands for do, so both languages meet in one space.
/// </summary>
public sealed class WordVectors
{
    /// <summary>Numbers in a vector.</summary>
    public const int AxisCount = 64;

    /// <summary>A vector of length one has this length in bytes.</summary>
    public const float Scale = 200;

    private static readonly Lazy<WordVectors> Loaded = new(() => new WordVectors());

    private readonly Dictionary<string, WordVector> english;
    private readonly TranslatedWords italian;

    private WordVectors()
    {
        english = VectorFile.Read();
        italian = new TranslatedWords(english);
    }

    /// <summary>The vectors that ship with the bot, read when first asked for.</summary>
    public static WordVectors Shipped => Loaded.Value;

    /// <summary>True when the word is known in either language.</summary>
    public bool Knows(string word) => english.ContainsKey(word) || italian.Find(word) is not null;

    /// <summary>The vector of a folded word; null when it is unknown.</summary>
    /// <param name="word">As the tokenizer gives it.</param>
    /// <param name="language">Language of its text: "data" is a date in Italian. Null when unknown.</param>
    public WordVector? Find(string word, Locale? language)
    {
        ArgumentNullException.ThrowIfNull(word);
        return language == Locale.Italian
            ? italian.Find(word) ?? English(word)
            : English(word) ?? italian.Find(word);
    }

    private WordVector? English(string word) => english.TryGetValue(word, out var vector) ? vector : null;
}
