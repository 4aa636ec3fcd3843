using Bot.Language;

namespace Bot.Intents.Learning;

/// <summary>Finds the intent of a message from examples: the closest by shared words.</summary>
public sealed class IntentClassifier
{
    private const double LeastSimilarity = 0.45;

    private readonly List<(HashSet<string> Words, string Intent)> examples;
    private readonly Dictionary<string, double> weights;

    private IntentClassifier(IReadOnlyList<Example> examples)
    {
        this.examples = [.. examples.Select(example => (Tokenizer.Words(example.Text).ToHashSet(), example.Intent))];
        weights = this.examples.SelectMany(example => example.Words).CountBy(word => word)
            .ToDictionary(pair => pair.Key, pair => Math.Log(1 + ((double)examples.Count / pair.Value)));
    }

    /// <summary>Learns the examples; the same examples always make the same classifier.</summary>
    public static IntentClassifier Train(IReadOnlyList<Example> examples) => new(examples);

    /// <summary>Ranks the intents for a message.</summary>
    public Classification Classify(string text)
    {
        var words = Tokenizer.Words(text).ToHashSet();
        var ranking = examples
            .GroupBy(example => example.Intent)
            .Select(group => (Intent: group.Key, Score: group.Max(example => Similarity(words, example.Words))))
            .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Intent, StringComparer.Ordinal)
            .ToList();
        return new Classification(ranking, 1 - ranking[0].Score, ranking[0].Score < LeastSimilarity);
    }

    private double Similarity(HashSet<string> message, HashSet<string> example)
    {
        double Weight(IEnumerable<string> words) => words.Sum(word => weights.GetValueOrDefault(word, 3));
        return Weight(message.Intersect(example)) / Math.Max(1e-9, Math.Sqrt(Weight(message) * Weight(example)));
    }
}
