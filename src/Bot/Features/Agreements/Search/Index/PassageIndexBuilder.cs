using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search.Text;
using Bot.Language;

namespace Bot.Features.Agreements.Search.Index;

/// <summary>Makes an index of passages: Robertson and Zaragoza's BM25F with two fields, the text and what stands above it.</summary>
public sealed class PassageIndexBuilder
{
    // Tuned on development questions; flat around these values.
    private const float Saturation = 1.2f;
    private const float LengthWeight = 0.6f;
    private const float TitleWeight = 0.5f;
    private const int TermsExpected = 40;

    private readonly Vocabulary vocabulary = new();
    private readonly ForwardTexts texts = new();
    private readonly List<TextToken> tokens = [];
    private readonly List<(int Start, int End)> sentences = [];

    /// <summary>Whether the texts are agreements and the like; null to tell by their words.</summary>
    public bool? IsContractual { get; init; }

    /// <summary>Adds a passage; its number is how many were added before.</summary>
    public void Add(IndexEntry entry) => texts.Add(entry, vocabulary, tokens, sentences);

    /// <summary>Makes the index; the builder is used up.</summary>
    public PassageIndex Build()
    {
        texts.Trim();
        var languages = Enumerable.Range(0, texts.Count).CountBy(texts.Language).ToDictionary();
        return new PassageIndex(vocabulary, texts, Invert(), TopicTags.Of(texts, vocabulary, Lexicons.Topics), [.. Locale.All.Select((_, language) => languages.GetValueOrDefault(language))])
        {
            IsContractual = IsContractual ?? ContractWords.Prevail(texts, vocabulary),
        };
    }

    private (int[] Passages, byte[] Impacts, int[] TermStarts) Invert()
    {
        var found = new List<(int Term, int Passage, byte Impact)>(texts.Count * TermsExpected);
        var weights = new Dictionary<int, float>();
        var lengths = AverageLengths();
        for (var passage = 0; passage < texts.Count; passage++)
        {
            Weigh(passage, lengths[texts.Language(passage)], weights);
            foreach (var (term, weight) in weights)
            {
                var impact = weight * (Saturation + 1) / (weight + Saturation);
                found.Add((term, passage, (byte)Math.Clamp(impact * Postings.Scale, 1, byte.MaxValue)));
            }
        }

        return Sort(found);
    }

    private float[] AverageLengths() => [.. Locale.All.Select((_, language) =>
        (float)Enumerable.Range(0, texts.Count).Where(passage => texts.Language(passage) == language).Select(passage => texts.Words(passage).Length).DefaultIfEmpty(1).Average())];

    private void Weigh(int passage, float averageLength, Dictionary<int, float> weights)
    {
        weights.Clear();
        var language = texts.Language(passage);
        var words = texts.Words(passage);
        var norm = 1 / (1 - LengthWeight + (LengthWeight * words.Length / Math.Max(averageLength, 1)));
        foreach (var word in words)
        {
            Count(weights, vocabulary.Term(ForwardTexts.WordOf(word), language), norm);
        }

        foreach (var word in texts.TitleWords(passage))
        {
            Count(weights, vocabulary.Term(word, language), TitleWeight);
        }
    }

    private static void Count(Dictionary<int, float> weights, int term, float weight) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) += weight;

    private (int[] Passages, byte[] Impacts, int[] TermStarts) Sort(List<(int Term, int Passage, byte Impact)> found)
    {
        var starts = new int[vocabulary.TermCount + 1];
        foreach (var (term, _, _) in found)
        {
            starts[term + 1]++;
        }

        for (var term = 0; term < vocabulary.TermCount; term++)
        {
            starts[term + 1] += starts[term];
        }

        var (passages, impacts, next) = (new int[found.Count], new byte[found.Count], (int[])starts.Clone());
        foreach (var (term, passage, impact) in found)
        {
            var place = next[term]++;
            (passages[place], impacts[place]) = (passage, impact);
        }

        return (passages, impacts, starts);
    }
}
