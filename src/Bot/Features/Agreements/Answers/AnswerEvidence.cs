using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Query;
using Bot.Features.Agreements.Search.Ranking;

namespace Bot.Features.Agreements.Answers;

/// <summary>What speaks for the documents saying something to a question.</summary>
internal static class AnswerEvidence
{
    /// <summary>How many things speak for it.</summary>
    public const int Count = 40;

    private static readonly HashSet<string> Either = ["or", "o", "oppure"];

    /// <summary>What speaks for an answer.</summary>
    public static double[] Of(SearchQuery query, IReadOnlyList<PassageHit> hits)
    {
        if (hits.Count == 0)
        {
            return new double[Count];
        }

        var best = hits[0].Features;
        var near = hits.Take(3).ToList();
        var wantsNumber = query.Kind is QuestionKind.HowMany or QuestionKind.HowMuch or QuestionKind.HowLong or QuestionKind.When or QuestionKind.Until;
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
            hits.Count > 1 ? (hits[0].Score - hits[1].Score) / 5 : 1,
            hits.Count > 1 ? hits[1].Score / hits[0].Score : 0,
            Math.Min(query.Words.Count(word => word.IsContent), 8) / 8.0,
            best.Rarest,
            near.Max(hit => hit.Features.Rarest),
            hits.Max(hit => hit.Features.MainTopic),
            best.BestSentence,
            best.TellingSentence,
            best.Telling,
            best.BestPair,
            best.Base,
            wantsNumber ? 1 - best.AnswerAnywhere : 0,
            query.Kind == QuestionKind.HowMuch ? 1 - best.AnswerAnywhere : 0,
            query.Kind == QuestionKind.HowMany ? 1 - hits.Max(hit => hit.Features.FocusNumber) : 0,
            query.Kind == QuestionKind.Other && query.Focus >= 0 ? 1 - best.Focus : 0,
            query.Kind == QuestionKind.Other && query.Focus >= 0 ? 1 - hits.Max(hit => hit.Features.Focus) : 0,
            Alternatives(query, best),
            best.Unmet,
            best.AnswerSentence,
            best.RareCoverage,
            best.Topic,
        ];
    }

    // The share of the question's worth in words that stand in no document and speak for no topic.
    private static double Strange(SearchQuery query)
    {
        var known = query.TopicWords.Select(entry => entry.Word).ToHashSet();
        return query.Words.Where((word, place) => word.IsContent && word.Terms.Count == 0 && !known.Contains(place)).Sum(word => word.Rarity) / Math.Max(query.Worth, 1e-3);
    }

    // "json or xml?": of the words on both sides, the worth that the passage does not hold.
    private static double Alternatives(SearchQuery query, in PassageFeatures best)
    {
        var at = query.Words.Skip(1).Index().FirstOrDefault(word => Either.Contains(word.Item.Text), (Index: -1, Item: query.Words[0])).Index;
        if (at < 0)
        {
            return 0;
        }

        var (sum, missed) = (1e-3, 0.0);
        for (var i = Math.Max(at - 1, 0); i < Math.Min(at + 4, Math.Min(query.Words.Count, 64)); i++)
        {
            sum += query.Words[i].Rarity;
            missed += (best.Found >> i & 1) == 0 ? query.Words[i].Rarity : 0;
        }

        return missed / sum;
    }
}
