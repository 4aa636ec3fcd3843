using System.Globalization;
using Bot.Features.Agreements.Search.Ranking;
using Bot.Fitting.Examples;

namespace Bot.Fitting;

/// <summary>Learns what each thing that speaks for a passage weighs: of the passages that compete, the right one shall be the likeliest.</summary>
internal static class RankingFit
{
    private const int Rounds = 250;
    private const double Pace = 0.3;
    private const double Ridge = 2e-4;
    private const int Folds = 10;

    /// <summary>Prints, for contractual and for other texts, how often the right passage is first with the weights as they are, anew, and anew with the documents left out; then the weights.</summary>
    public static void Print(IReadOnlyList<RankedQuestion> questions)
    {
        foreach (var kind in questions.Where(question => question.IsRight.Contains(true)).GroupBy(question => question.IsContractual))
        {
            RankedQuestion[] all = [.. kind];
            var shipped = Array.ConvertAll(kind.Key ? RankWeights.Contractual : RankWeights.General, weight => (double)weight);
            var fresh = Fit(all, shipped);
            var leftOut = LeftOut(all, shipped);
            foreach (var set in questions.Where(question => question.IsContractual == kind.Key && question.IsAnswerable).GroupBy(question => question.Set))
            {
                RankedQuestion[] asked = [.. set];
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{set.Key,-28} {asked.Length,5} questions, first / among three / among five: shipped {Shares(asked, _ => shipped)}, anew {Shares(asked, _ => fresh)}, left out {Shares(asked, question => leftOut[question.Document])}"));
            }

            Console.WriteLine($"{(kind.Key ? "Contractual" : "General")}: {string.Join(", ", fresh.Select(weight => weight.ToString("0.##", CultureInfo.InvariantCulture) + "f"))}");
        }
    }

    private static Dictionary<string, double[]> LeftOut(RankedQuestion[] questions, double[] start)
    {
        string[] documents = [.. questions.GroupBy(question => question.Document).OrderByDescending(group => group.Count()).Select(group => group.Key)];
        return Enumerable.Range(0, Math.Min(Folds, documents.Length)).AsParallel().SelectMany(fold =>
        {
            var without = documents.Where((_, place) => place % Folds == fold).ToHashSet();
            var weights = Fit([.. questions.Where(question => !without.Contains(question.Document))], start);
            return without.Select(document => (document, weights));
        }).ToDictionary(entry => entry.document, entry => entry.weights);
    }

    // Every set counts by the root of its size: the large ones must not drown the small ones.
    private static double[] Fit(RankedQuestion[] questions, double[] start)
    {
        var worths = questions.CountBy(question => question.Set).ToDictionary(set => set.Key, set => 1 / Math.Sqrt(set.Value));
        var sum = questions.Sum(question => worths[question.Set]);
        return Descent.Run(start, (weights, gradient) =>
        {
            foreach (var question in questions)
            {
                AddGradient(question, weights, gradient, worths[question.Set] / sum);
            }

            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] += Ridge * weights[i];
            }
        }, Rounds, Pace);
    }

    private static void AddGradient(RankedQuestion question, double[] weights, double[] gradient, double worth)
    {
        var scores = Array.ConvertAll(question.Features, features => Score(features, weights));
        var most = scores.Max();
        var (all, right) = (0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - most);
            all += scores[i];
            right += question.IsRight[i] ? scores[i] : 0;
        }

        if (right == 0)
        {
            return;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var pull = ((scores[i] / all) - (question.IsRight[i] ? scores[i] / right : 0)) * worth;
            for (var feature = 0; feature < weights.Length; feature++)
            {
                gradient[feature] += pull * question.Features[i][feature];
            }
        }
    }

    private static string Shares(RankedQuestion[] questions, Func<RankedQuestion, double[]> weights)
    {
        var ranks = questions.Select(question => question.IsRight.Contains(true) ? Rank(question, weights(question)) : int.MaxValue).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{ranks.Average(rank => rank < 1 ? 100.0 : 0):0.0} / {ranks.Average(rank => rank < 3 ? 100.0 : 0):0.0} / {ranks.Average(rank => rank < 5 ? 100.0 : 0):0.0}");
    }

    private static int Rank(RankedQuestion question, double[] weights)
    {
        var scores = Array.ConvertAll(question.Features, features => Score(features, weights));
        var best = scores.Where((_, place) => question.IsRight[place]).Max();
        return scores.Count(score => score > best);
    }

    private static double Score(float[] features, double[] weights)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            score += features[i] * weights[i];
        }

        return score;
    }
}
