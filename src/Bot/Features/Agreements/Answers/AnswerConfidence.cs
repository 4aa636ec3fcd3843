using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Answers;

/// <summary>How sure it is that the documents say something to a question: a logistic regression on what the best passage has.</summary>
internal static class AnswerConfidence
{
    private static readonly double[] Weights =
    [
        0.72, 1.84, 1.32, 1.35, 1.19, -0.21, -0.28, 0.05, 1.7, 0.71,
        0.3, -0.67, 1.64, -0.12, 0.61, -2.39, -0.69, -0.3, -0.46,
    ];

    private const double Bias = -3.3;

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

        var features = Features(query, hits);
        var sum = Bias - (GoesOnToOther(query, hits[0]) ? WithoutItsWord : 0);
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
        var near = hits.Take(3).ToList();
        var wantsNumber = query.Kind is QuestionKind.HowMany or QuestionKind.HowMuch or QuestionKind.HowLong or QuestionKind.When;
        var wantsName = query.Kind is QuestionKind.Who or QuestionKind.Where;
        return
        [
            best.Explained,
            best.Explained * best.Explained,
            near.Max(hit => hit.Features.Explained),
            near.Min(hit => hit.Features.Unmet),
            best.Coverage,
            best.Exact,
            best.TopicShare,
            near.Max(hit => hit.Features.TopicShare),
            best.MainTopic,
            query.Topics.Any(weight => weight > 0) ? 0 : 1,
            Strange(query),
            wantsNumber ? 1 : 0,
            wantsNumber ? best.Answer * best.Explained : 0,
            wantsName ? 1 : 0,
            wantsName ? 1 - best.AnswerAnywhere : 0,
            query.Kind == QuestionKind.HowMany ? 1 - best.FocusNumber : 0,
            query.Focus >= 0 && query.Kind != QuestionKind.Whether ? 1 - best.Focus : 0,
            query.Kind is QuestionKind.Whether ? 1 : 0,
            best.IsForeign,
        ];
    }

    private static bool GoesOnToOther(SearchQuery query, PassageHit best)
    {
        var first = query.Words.Index().FirstOrDefault(word => word.Item.IsContent, (Index: -1, Item: query.Words[0]));
        return Opening.Contains(query.Words[0].Text) && first.Index is >= 0 and < 64 && (best.Features.Found >> first.Index & 1) == 0;
    }

    // The share of the question's worth in words that stand in no document and speak for no topic.
    private static double Strange(SearchQuery query)
    {
        var known = query.TopicWords.Select(entry => entry.Word).ToHashSet();
        return query.Words.Where((word, place) => word.IsContent && word.Terms.Count == 0 && !known.Contains(place)).Sum(word => word.Rarity) / Math.Max(query.Worth, 1e-3);
    }
}
