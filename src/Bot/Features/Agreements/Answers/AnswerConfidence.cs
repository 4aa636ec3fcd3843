using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Answers;

/// <summary>How sure it is that the documents say something to a question: a logistic regression on what the best passage has.</summary>
internal static class AnswerConfidence
{
    // Learned by bench/Fitting, in the order of AnswerEvidence; with the bias, one half is where answering starts.
    private static readonly double[] Weights =
    [
        0.89, 2.12, 0.38, 0.90, -1.03, -0.81, 0.14, -0.34, 1.64, 0.04,
        0.56, -0.44, 1.15, -0.19, 1.02, -3.64, -1.00, -0.52, -0.46, 1.23,
        -0.04, 2.02, 0.20, 1.23, 1.02, 0.38, -0.07, 0.28, -0.34, 0.76,
        -0.72, -0.06, 1.86, 0.89, -0.50, -3.60, -0.65, 0.10, 0.24, -1.02,
    ];

    private const double Bias = -3.34;

    // "And for how long?", "and who pays?": the little that such a question says itself must be there.
    private const double WithoutItsWord = 2.5;

    private static readonly HashSet<string> Opening = ["and", "but", "or", "so", "then", "e", "ed", "ma", "o", "oppure"];

    /// <summary>From 0 to 1; 0.5 is where answering starts.</summary>
    public static double Of(SearchQuery query, IReadOnlyList<PassageHit> hits)
    {
        if (hits.Count == 0)
        {
            return 0;
        }

        var features = AnswerEvidence.Of(query, hits);
        var sum = Bias - (GoesOnToOther(query, hits[0]) ? WithoutItsWord : 0);
        for (var i = 0; i < features.Length; i++)
        {
            sum += Weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static bool GoesOnToOther(SearchQuery query, PassageHit best)
    {
        var first = query.Words.Index().FirstOrDefault(word => word.Item.IsContent, (Index: -1, Item: query.Words[0]));
        return Opening.Contains(query.Words[0].Text) && first.Index is >= 0 and < 64 && (best.Features.Found >> first.Index & 1) == 0;
    }
}
