using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Answers;

/// <summary>How sure it is that the documents say something to a question: a logistic regression on what the best passage has.</summary>
internal static class AnswerConfidence
{
    private static readonly double[] Weights =
    [
        0.69, 0.75, 0.07, 0.26, -0.13, 1.36, -1.92, -0.46, 0.13, -1.36, -0.90, 0.61, -0.50,
        -0.02, -0.56, 0.25, 0.31, 0.56, 1.09, 1.56, -0.12, 0, -0.13, 0.57, -0.63,
    ];

    private const double Bias = -1.94;

    /// <summary>From 0 to 1; 0.5 is where answering starts.</summary>
    public static double Of(SearchQuery query, IReadOnlyList<PassageHit> hits)
    {
        if (hits.Count == 0)
        {
            return 0;
        }

        var features = Features(query, hits);
        var sum = Bias;
        for (var i = 0; i < features.Length; i++)
        {
            sum += Weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What speaks for an answer.</summary>
    internal static double[] Features(SearchQuery query, IReadOnlyList<PassageHit> hits)
    {
        if (hits.Count == 0)
        {
            return new double[Weights.Length];
        }

        var best = hits[0].Features;
        var wantsNumber = query.Kind is QuestionKind.HowMany or QuestionKind.HowMuch or QuestionKind.HowLong;
        return
        [
            best.Coverage,
            best.BestSentence,
            Math.Min(best.Topic, 2),
            hits.Take(3).Max(hit => Math.Min(hit.Features.Topic, 2)),
            hits.Count > 1 ? Math.Min(hits[0].Score - hits[1].Score, 3) : 1,
            best.Rarest,
            wantsNumber ? 1 : 0,
            wantsNumber ? best.AnswerAnywhere : 0,
            wantsNumber ? best.Answer * best.BestSentence : 0,
            query.Kind is QuestionKind.Whether ? 1 : 0,
            query.Focus >= 0 && query.Kind != QuestionKind.Whether ? 1 : 0,
            query.Kind != QuestionKind.Whether ? best.Focus : 0,
            query.Kind == QuestionKind.HowMany ? 1 : 0,
            query.Kind == QuestionKind.HowMany ? best.FocusNumber : 0,
            query.Kind is QuestionKind.Who or QuestionKind.Where ? 1 : 0,
            query.Kind is QuestionKind.Meaning ? 1 : 0,
            best.TopicShare,
            hits.Take(3).Max(hit => hit.Features.TopicShare),
            best.MainTopic,
            hits.Take(3).Max(hit => hit.Features.MainTopic),
            best.IsForeign,
            query.Worth > 0 ? 0 : 1,
            query.Topics.Any(weight => weight > 0) ? 0 : 1,
            Math.Min(query.Topics.Sum(), 3),
            query.Words.Where(word => word.IsContent).Select(word => word.Terms.Count == 0 ? 1.0 : 0).DefaultIfEmpty(0).Average(),
        ];
    }
}
