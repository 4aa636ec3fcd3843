using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Search.Index;

/// <summary>An index of passages, made once and never changed: a new version takes its place while it still answers.</summary>
public sealed class PassageIndex
{
    // As if there were so many passages more without the word: in a document of a few clauses the word they share is still no small word.
    private const int Elsewhere = 60;

    private readonly int[] passages;
    private readonly byte[] impacts;
    private readonly int[] termStarts;

    internal PassageIndex(Vocabulary vocabulary, ForwardTexts texts, (int[] Passages, byte[] Impacts, int[] TermStarts) inverted, TopicTags topics, IReadOnlyList<int> passagesByLanguage)
    {
        Vocabulary = vocabulary;
        Texts = texts;
        (passages, impacts, termStarts) = inverted;
        PassagesByLanguage = passagesByLanguage;
        Topics = topics;
    }

    /// <summary>How many passages it holds.</summary>
    public int Count => Texts.Count;

    /// <summary>The words and terms it knows.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How many passages each language has.</summary>
    public IReadOnlyList<int> PassagesByLanguage { get; }

    /// <summary>The words of each passage in their order.</summary>
    internal ForwardTexts Texts { get; }

    /// <summary>True when the texts are written the way agreements and policies are; then what they speak of counts for more.</summary>
    public bool IsContractual { get; init; }

    /// <summary>What each passage speaks of.</summary>
    internal TopicTags Topics { get; }

    /// <summary>About how much memory it takes, in bytes, without the texts themselves.</summary>
    public long Bytes => (passages.Length * 5L) + (termStarts.Length * 4L) + Texts.Bytes + Topics.Bytes + Vocabulary.Words.Sum(word => 110L + (word.Length * 2));

    /// <summary>In how many passages a term occurs.</summary>
    public int Frequency(int term) => term < 0 ? 0 : termStarts[term + 1] - termStarts[term];

    /// <summary>How rare something is that occurs in so many passages of a language.</summary>
    public float Rarity(double frequency, int language)
    {
        var count = PassagesByLanguage[language] + Elsewhere;
        return (float)Math.Log(1 + ((Math.Max(count - frequency, 0) + 0.5) / (frequency + 0.5)));
    }

    internal Postings Find(int term)
    {
        var (start, length) = (termStarts[term], termStarts[term + 1] - termStarts[term]);
        return new Postings { Passages = passages.AsSpan(start, length), Impacts = impacts.AsSpan(start, length) };
    }
}
