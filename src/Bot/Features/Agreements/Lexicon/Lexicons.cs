using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Lexicon;

/// <summary>The word knowledge that ships with the bot, read once.</summary>
public static class Lexicons
{
    private static readonly Lazy<Glossary> Words = new(NewGlossary);
    private static readonly Lazy<TopicLexicon> AllTopics = new(() => TopicLexicon.Read(Lines("Topics")));

    /// <summary>Which Italian and English words say the same.</summary>
    public static Glossary Glossary => Words.Value;

    /// <summary>What agreements speak of.</summary>
    public static TopicLexicon Topics => AllTopics.Value;

    /// <summary>A glossary of one's own that starts with all of it.</summary>
    public static Glossary NewGlossary()
    {
        var glossary = new Glossary();
        foreach (var line in Lines("Words"))
        {
            Add(glossary, line);
        }

        return glossary;
    }

    private static IEnumerable<string> Lines(string folder)
    {
        var assembly = typeof(Lexicons).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith($"Bot.Lexicon.{folder}.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                yield return line;
            }
        }
    }

    private static void Add(Glossary glossary, string line)
    {
        if (line.Length > 0 && line[0] != '#' && line.Split('=') is [var english, var italian])
        {
            glossary.Add(Split(english), Split(italian));
        }
    }

    private static string[] Split(string words) => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
