using Bot.Intents.Learning.Features;

namespace Bot.Intents.Learning;

/// <summary>Finds the intent of a message from examples, and tells when it has none of them.</summary>
public sealed class IntentClassifier
{
    // How much unknown words count in "none of them" against an unsure model. A model that has learned many strangers
    // knows them better than that.
    private const double UnknownShare = 0.4;
    private const double UnknownShareWithBackground = 0.15;

    // From this share of all examples on, those of no intent are such a background.
    private const double Background = 0.2;

    // Weight of where the words point against the groups of meaning; the sentences of no intent do not make the others more.
    private const double DirectionShare = 1.1;

    private readonly FeatureSpace space;
    private readonly LinearModel model;
    private readonly string[] classes;
    private readonly double unknownShare;
    private readonly double rejectFrom;

    private IntentClassifier(FeatureSpace space, LinearModel model, string[] classes, double unknownShare, double rejectFrom)
    {
        this.space = space;
        this.model = model;
        this.classes = classes;
        this.unknownShare = unknownShare;
        this.rejectFrom = rejectFrom;
    }

    /// <summary>Memory of the weights in bytes.</summary>
    public long Bytes => model.Bytes + (space.Count * 16L);

    /// <summary>Learns the examples; the same examples in any order always make the same classifier.</summary>
    /// <param name="examples">Sentences and their intents; <see cref="Example.OutOfScope"/> marks those of no intent.</param>
    /// <param name="settings">How to learn; the product's own when left out.</param>
    /// <exception cref="ArgumentException">There is no example of any intent.</exception>
    public static IntentClassifier Train(IReadOnlyList<Example> examples, TrainingSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        settings ??= new TrainingSettings();
        var sorted = TrainingSet.Prepare(examples);
        var rejectFrom = settings.RejectFrom ?? RejectThreshold.FitByLeavingOut(sorted, settings);
        return Learn(sorted, settings, rejectFrom);
    }

    /// <summary>The same classifier with another threshold, fitted on sentences it has not learned.</summary>
    public IntentClassifier WithThreshold(double rejectFrom) => new(space, model, classes, unknownShare, rejectFrom);

    /// <summary>Ranks the intents for a message.</summary>
    public Classification Classify(string text)
    {
        var vector = space.Vector(text);
        var probabilities = model.Scores(vector);
        LinearModel.ToProbabilities(probabilities);
        var ranking = new (string Intent, double Score)[classes.Length];
        var count = 0;
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] != Example.OutOfScope)
            {
                ranking[count++] = (classes[i], probabilities[i]);
            }
        }

        Array.Resize(ref ranking, count);
        Array.Sort(ranking, static (one, other) => other.Score.CompareTo(one.Score) is not 0 and var order ? order : string.CompareOrdinal(one.Intent, other.Intent));
        var outOfScope = ((1 - ranking[0].Score) * (1 - unknownShare)) + ((1 - vector.Known) * unknownShare);
        return new Classification(ranking, outOfScope, outOfScope >= rejectFrom);
    }

    internal static IntentClassifier Learn(IReadOnlyList<Example> sorted, TrainingSettings settings, double rejectFrom)
    {
        var classes = sorted.Select(example => example.Intent).Distinct().Order(StringComparer.Ordinal).ToArray();
        var number = classes.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var words = sorted.Select(example => TextFeatures.Words(example.Text)).ToList();
        var features = new TextFeatures(new Speller(words.SelectMany(text => text).Concat(Concepts.Shipped.Words)), Concepts.Shipped);
        var meant = sorted.Count(example => example.Intent != Example.OutOfScope);
        var direction = DirectionShare * TrainingSet.MeaningShare(meant, classes.Count(name => name != Example.OutOfScope));
        var parts = words.ConvertAll(features.Extract);
        var space = new FeatureSpace(features, parts, TrainingSet.MeaningShare(sorted.Count, classes.Length), direction);
        var vectors = parts.ConvertAll(space.Vector);
        var labels = sorted.Select(example => number[example.Intent]).ToList();
        var strangers = sorted.Count - meant;
        var unknownShare = strangers >= Background * sorted.Count ? UnknownShareWithBackground : UnknownShare;
        return new IntentClassifier(space, LinearModel.Train(vectors, labels, space.Count, classes.Length, settings), classes, unknownShare, rejectFrom);
    }
}
