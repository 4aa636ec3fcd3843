using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Answers;

/// <summary>How sure it is that the documents say something to a question: a logistic regression on what the best passage has.</summary>
internal static class AnswerConfidence
{
    // Learned by bench/Fitting, in the order of AnswerEvidence; with the bias, one half is where answering starts.
    private static readonly double[] Weights =
    [
        1.12, 1.40, 0.72, 0.64, -1.87, -1.02, 0.44, -0.52, 1.27, 0.16,
        0.33, -0.16, 0.57, -0.30, 0.79, -3.89, -0.81, -0.33, -0.42, 0.77,
        -0.27, 1.95, 0.65, 0.89, 0.96, 0.89, 0.27, 0.19, 0.28, 0.54,
        -1.14, -0.86, 1.68, 0.70, -0.83, -3.80, -0.45, 0.68, -0.19, -0.82,
    ];

    private const double Bias = -2.86;

    // "And for how long?", "and who pays?": the little that such a question says itself must be there.
    private const double WithoutItsWord = 2.5;

    // "How many researchers?" is told by a number of them; days and years beside the word are none.
    private const double WithoutItsNumber = 2.5;

    private static readonly HashSet<string> Opening = ["and", "but", "or", "so", "then", "e", "ed", "ma", "o", "oppure"];

    /// <summary>From 0 to 1; 0.5 is where answering starts.</summary>
    public static double Of(SearchQuery query, IReadOnlyList<PassageHit> hits)
    {
        if (hits.Count == 0)
        {
            return 0;
        }

        var features = AnswerEvidence.Of(query, hits);
        var sum = Bias - (GoesOnToOther(query, hits[0]) ? WithoutItsWord : 0) - (LacksItsNumber(query, hits[0]) ? WithoutItsNumber : 0);
        for (var i = 0; i < features.Length; i++)
        {
            sum += Weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static bool LacksItsNumber(SearchQuery query, PassageHit best) => query.Kind == QuestionKind.HowMany && (best.Features.AnswerAnywhere == 0 || (best.Features.Focus > 0 && best.Features.FocusNumber == 0));

    private static bool GoesOnToOther(SearchQuery query, PassageHit best)
    {
        var first = query.Words.Index().FirstOrDefault(word => word.Item.IsContent, (Index: -1, Item: query.Words[0]));
        return Opening.Contains(query.Words[0].Text) && first.Index is >= 0 and < 64 && (best.Features.Found >> first.Index & 1) == 0;
    }
}
