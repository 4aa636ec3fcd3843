namespace Bot.Intents.Learning;

/// <summary>Chooses the score from which a message is taken for none of the intents.</summary>
public static class RejectThreshold
{
    // Without sentences of no intent there is nothing to fit on; this did well on public data.
    private const double Unfitted = 0.75;

    // Where strangers outnumber the others they would decide alone: a right answer kept counts more then, up to this.
    private const double MostForKept = 2;

    // Two thresholds whose share of right decisions differs by less than this are as good; the stricter one is taken.
    private const double AsGood = 0.0005;

    /// <summary>The threshold with the most right decisions: in scope and right kept, out of scope rejected.</summary>
    /// <param name="classifier">Has not learned these sentences.</param>
    /// <param name="examples">Sentences and their true intents.</param>
    public static double Fit(IntentClassifier classifier, IReadOnlyList<Example> examples)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(examples);
        return Best([.. examples.Select(example => Judge(classifier, example))]);
    }

    /// <summary>Fits it on the training examples themselves, each half judged by what the other half taught.</summary>
    internal static double FitByLeavingOut(IReadOnlyList<Example> sorted, TrainingSettings settings)
    {
        if (sorted.All(example => example.Intent != Example.OutOfScope))
        {
            return Unfitted;
        }

        var halves = sorted.Index().GroupBy(entry => entry.Index % 2, entry => entry.Item).Select(half => half.ToList()).ToList();
        var judged = halves.Select((half, i) => (Learned: IntentClassifier.Learn(half, settings, 1), Judged: halves[1 - i]))
            .SelectMany(pair => pair.Judged.Select(example => Judge(pair.Learned, example)));
        return Best([.. judged]);
    }

    private static Judgement Judge(IntentClassifier classifier, Example example)
    {
        var classification = classifier.Classify(example.Text);
        return new Judgement(classification.OutOfScope, example.Intent == Example.OutOfScope, classification.Best == example.Intent);
    }

    private static double Best(List<Judgement> judgements)
    {
        var sorted = judgements.OrderBy(judgement => judgement.Score).ToList();
        var outside = sorted.Count(judgement => judgement.IsOutside);
        var forKept = Math.Clamp((double)outside / Math.Max(1, sorted.Count - outside), 1, MostForKept);
        double right = outside;
        var (best, threshold) = (right, 0.0);
        var margin = AsGood * sorted.Count;
        for (var i = 0; i < sorted.Count; i++)
        {
            right += sorted[i].IsOutside ? -1 : sorted[i].IsRight ? forKept : 0;
            if (right > best + margin)
            {
                threshold = i + 1 < sorted.Count ? (sorted[i].Score + sorted[i + 1].Score) / 2 : 1.01;
                best = right;
            }
        }

        return threshold;
    }

    private sealed record Judgement(double Score, bool IsOutside, bool IsRight);
}
