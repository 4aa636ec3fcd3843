using System.Globalization;
using Bot.Fitting.Examples;

namespace Bot.Fitting;

/// <summary>Learns when to answer: a ridge logistic regression over questions that are answered and questions that are not, and over answered ones whose answering passages were taken away.</summary>
internal static class ConfidenceFit
{
    private const int Rounds = 1000;
    private const double Pace = 0.1;

    // On what a thing adds at its usual spread, whatever its scale: a thing that hardly varies gets no weight cheaply.
    private const double Ridge = 5e-3;

    // Where answering starts is a choice: below it more is declined, of what the documents do not say and of what they do. Left out, this declines about one answerable question in ten of the development documents.
    private const double Line = -0.3;

    // How much a question counts, answerable or not, by its set: those of our own as much as keeps their floors in AnswerQualityTests.
    private static readonly Dictionary<string, (double Answerable, double Not)> Worths = new()
    {
        ["answers"] = (1, 1.2),
        ["first-set"] = (1.6, 1.6),
        ["second-set"] = (1.1, 1.3),
        ["third-set"] = (0.4, 0.4),
    };

    // Nothing about it at all is easily told; what matters is a clause about it that does not say it.
    private const double TakenAway = 0.2;
    private const double TakenAwayOfOwn = 0.1;

    /// <summary>Prints what documents left out would meet, then the weights.</summary>
    public static void Print(IReadOnlyList<RankedQuestion> questions)
    {
        Example[] all = [.. questions.Where(question => Worths.ContainsKey(question.Set)).SelectMany(Of)];
        if (all.Length == 0)
        {
            return;
        }

        var asked = new List<(string Set, bool IsAnswerable, double Confidence)>();
        foreach (var document in all.Where(example => !example.IsMade).GroupBy(example => example.Document))
        {
            var weights = Fit([.. all.Where(example => example.Document != document.Key)]);
            asked.AddRange(document.Select(example => (example.Set, example.IsAnswerable, Sure(example.Evidence, weights))));
        }

        foreach (var set in asked.GroupBy(one => one.Set).Select(set => (set.Key, Asked: set.ToList())).Append((Key: "all", Asked: asked)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Key,-10} left out: area under the curve {Area(set.Asked):0.000}; declined not answerable at answerable: {string.Join(", ", Enumerable.Range(-3, 7).Select(step => At(set.Asked, step * 0.2)))}"));
        }

        var fresh = Fit(all);
        fresh[^1] -= Line;
        Console.WriteLine($"Weights and bias: {string.Join(", ", fresh.Select(weight => weight.ToString("0.##", CultureInfo.InvariantCulture)))}");
    }

    private static IEnumerable<Example> Of(RankedQuestion question)
    {
        yield return new Example(question.Set, question.Document, question.IsAnswerable, false, question.Evidence);
        if (question.EvidenceWithout.Length > 0)
        {
            yield return new Example(question.Set, question.Document, false, true, question.EvidenceWithout);
        }
    }

    private static double[] Fit(Example[] examples)
    {
        var all = examples.Sum(Worth);
        var variances = Enumerable.Range(0, examples[0].Evidence.Length).Select(i => Variance(examples, i)).ToArray();
        return Descent.Run(new double[examples[0].Evidence.Length + 1], (weights, gradient) =>
        {
            foreach (var example in examples)
            {
                var error = (Sure(example.Evidence, weights) - (example.IsAnswerable ? 1 : 0)) * Worth(example) / all;
                for (var i = 0; i < example.Evidence.Length; i++)
                {
                    gradient[i] += error * example.Evidence[i];
                }

                gradient[^1] += error;
            }

            for (var i = 0; i < weights.Length - 1; i++)
            {
                gradient[i] += Ridge * variances[i] * weights[i];
            }
        }, Rounds, Pace);
    }

    private static double Variance(Example[] examples, int place)
    {
        var mean = examples.Average(example => example.Evidence[place]);
        return examples.Average(example => (example.Evidence[place] - mean) * (example.Evidence[place] - mean));
    }

    private static double Worth(Example example) => example switch
    {
        { IsMade: true } => example.Set == "answers" ? TakenAway : TakenAwayOfOwn,
        { IsAnswerable: true } => Worths[example.Set].Answerable,
        _ => Worths[example.Set].Not,
    };

    private static double Sure(double[] evidence, double[] weights)
    {
        var sum = weights[^1];
        for (var i = 0; i < evidence.Length; i++)
        {
            sum += evidence[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    // At so much above the line, in the logarithm of the odds.
    private static string At(List<(string Set, bool IsAnswerable, double Confidence)> asked, double above)
    {
        var line = 1 / (1 + Math.Exp(-Line - above));
        double Declined(bool isAnswerable) => asked.Where(one => one.IsAnswerable == isAnswerable).Average(one => one.Confidence < line ? 1.0 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{above:+0.0;-0.0;0.0}: {Declined(false):.00} at {Declined(true):.00}");
    }

    private static double Area(List<(string Set, bool IsAnswerable, double Confidence)> asked)
    {
        var (yes, no) = (asked.Where(one => one.IsAnswerable).ToList(), asked.Where(one => !one.IsAnswerable).ToList());
        return yes.Average(one => no.Average(other => one.Confidence > other.Confidence ? 1.0 : one.Confidence == other.Confidence ? 0.5 : 0));
    }

    private sealed record Example(string Set, string Document, bool IsAnswerable, bool IsMade, double[] Evidence);
}
