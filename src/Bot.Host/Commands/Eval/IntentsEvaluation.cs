using System.Diagnostics;
using Bot.Intents.Learning;

namespace Bot.Host.Commands.Eval;

/// <summary><c>accordo eval intents</c>: trains the product's classifier on a data set and measures what it gets right.</summary>
internal static class IntentsEvaluation
{
    /// <summary>Measures; the result is printed as JSON.</summary>
    /// <param name="train">Lines with <c>text</c> and <c>intent</c>.</param>
    /// <param name="background">Sentences of no intent to learn as well; null for none.</param>
    /// <param name="valid">What the reject threshold is fitted on.</param>
    /// <param name="test">What is measured; the label <c>oos</c> means out of scope.</param>
    public static IntentsMeasure Measure(string train, string? background, string valid, string test)
    {
        var examples = Read(train);
        if (background is not null)
        {
            examples = [.. examples, .. Read(background).Select(example => example with { Intent = Example.OutOfScope })];
        }

        var start = Stopwatch.GetTimestamp();
        var learned = IntentClassifier.Train(examples, new TrainingSettings { RejectFrom = 1 });
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var classifier = learned.WithThreshold(RejectThreshold.Fit(learned, Read(valid)));
        return Judge(classifier, Read(test), seconds);
    }

    private static IntentsMeasure Judge(IntentClassifier classifier, IReadOnlyList<Example> test, double seconds)
    {
        foreach (var example in test.Take(200))
        {
            classifier.Classify(example.Text);
        }

        var times = new double[test.Count];
        var judged = new (Example Example, Classification Said)[test.Count];
        for (var i = 0; i < test.Count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            judged[i] = (test[i], classifier.Classify(test[i].Text));
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        var inside = judged.Where(entry => entry.Example.Intent != Example.OutOfScope).ToList();
        var outside = judged.Where(entry => entry.Example.Intent == Example.OutOfScope).ToList();
        var kept = inside.Count(entry => !entry.Said.IsRejected && entry.Said.Best == entry.Example.Intent);
        var rejected = outside.Count(entry => entry.Said.IsRejected);
        return new IntentsMeasure(
            Share(kept, inside.Count),
            Share(rejected, outside.Count),
            Share(rejected, judged.Count(entry => entry.Said.IsRejected)),
            Share(kept + rejected, judged.Length)!.Value,
            Auroc([.. judged.Select(entry => (entry.Said.OutOfScope, entry.Example.Intent == Example.OutOfScope))]),
            Share(inside.Count(entry => entry.Said.Ranking.Take(3).Any(ranked => ranked.Intent == entry.Example.Intent)), inside.Count),
            seconds,
            times[times.Length / 2],
            times[Math.Min(times.Length - 1, times.Length * 99 / 100)],
            classifier.Bytes);
    }

    private static IReadOnlyList<Example> Read(string file) =>
        [.. JsonLines.Read<Line>(file).Select(line => new Example(line.Text, line.Intent ?? Example.OutOfScope))];

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;

    // The chance that a sentence out of scope scores higher than one in scope; ties count half.
    private static double? Auroc(List<(double Score, bool IsOutside)> scores)
    {
        var outside = scores.Count(entry => entry.IsOutside);
        if (outside == 0 || outside == scores.Count)
        {
            return null;
        }

        var (below, won) = (0, 0.0);
        foreach (var tied in scores.GroupBy(entry => entry.Score).OrderBy(group => group.Key))
        {
            var inside = tied.Count(entry => !entry.IsOutside);
            won += tied.Count(entry => entry.IsOutside) * (below + (inside / 2.0));
            below += inside;
        }

        return won / ((double)outside * below);
    }

    private sealed record Line(string Text, string? Intent = null);
}
