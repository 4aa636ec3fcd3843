using Bot.Features.Agreements.Lexicon;

namespace Bot.Benchmarks.Retrieval;

/// <summary>Passages that read like agreements as far as a search engine can tell: common words often, rare words rarely, clauses among them. The same every time.</summary>
internal sealed class RetrievalCorpus
{
    private const int ShortestPassage = 35;
    private const int LongestPassage = 95;

    private static readonly string[] Openings =
    [
        "Either party may withdraw from this agreement by giving the other", "This agreement shall remain in force for", "The results shall be owned by", "Each party shall keep confidential",
        "The annual contribution amounts to", "Any dispute shall be settled by", "Publications shall be sent to", "The steering committee shall meet", "Personal data shall be processed for", "Neither party shall be liable for",
    ];

    private static readonly string[] SmallWords = [.. "the of to and in for by with or any such shall be is on that from as under this".Split(' ')];

    private static readonly string[] Asked =
    [
        "how much notice to leave the agreement", "how long does it last", "who owns the results of the work", "can i tell my colleagues about", "how much do we pay each year", "which court decides about",
        "when may we publish something on", "how often does the committee meet", "what happens with personal data of", "are we liable for",
    ];

    private readonly string[] words = [.. Lexicons.Glossary.Words(1).Where(word => word.Length > 3).Order(StringComparer.Ordinal)];
    private readonly Random random = new(20260722);

    public RetrievalCorpus(int count)
    {
        random.Shuffle(words);
        Passages = [.. Enumerable.Range(0, count).Select(_ => Passage())];
        Questions = [.. Enumerable.Range(0, 200).Select(number => $"{Asked[number % Asked.Length]} {Word()} {Word()}")];
    }

    /// <summary>The passages.</summary>
    public IReadOnlyList<string> Passages { get; }

    /// <summary>Questions in everyday words.</summary>
    public IReadOnlyList<string> Questions { get; }

    /// <summary>How many bytes the passages take as text in memory.</summary>
    public long TextBytes => Passages.Sum(passage => passage.Length * 2L);

    private string Passage()
    {
        var length = random.Next(ShortestPassage, LongestPassage);
        var text = Enumerable.Range(0, length).Select(place => place % 2 == 0 ? SmallWords[random.Next(SmallWords.Length)] : Word());
        return $"{Openings[random.Next(Openings.Length)]} {random.Next(2, 90)} {string.Join(' ', text)}. The parties {string.Join(' ', Enumerable.Range(0, 12).Select(_ => Word()))}.";
    }

    // Zipf's law: the word of rank n about n times rarer than the first. One in fifty is a number or a name of its own.
    private string Word() => random.Next(50) == 0
        ? $"{words[random.Next(words.Length)]}{random.Next(400)}"
        : words[(int)Math.Min(words.Length - 1, Math.Exp(random.NextDouble() * Math.Log(words.Length)))];
}
