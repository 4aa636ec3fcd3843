using System.Buffers;
using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>The first, fast look: passages by their BM25 score, where the words that stand for one another count as one.</summary>
internal sealed class CandidateSearch(PassageIndex index)
{
    /// <summary>The best passages with their score as a share of what the whole question is worth.</summary>
    public List<(int Passage, float Score)> Find(SearchQuery query, int count, Func<int, bool>? accepts)
    {
        var scores = ArrayPool<float>.Shared.Rent(index.Count);
        var word = ArrayPool<float>.Shared.Rent(index.Count);
        scores.AsSpan(0, index.Count).Clear();
        word.AsSpan(0, index.Count).Clear();
        try
        {
            foreach (var queryWord in query.Words.Where(word => word.IsContent))
            {
                Add(queryWord, scores, word);
            }

            AddTopics(query, scores);
            return Best(scores, count, Math.Max(query.Worth, 1e-3f), accepts);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
            ArrayPool<float>.Shared.Return(word);
        }
    }

    private void Add(QueryWord queryWord, float[] scores, float[] word)
    {
        foreach (var (term, worth) in queryWord.Terms)
        {
            var postings = index.Find(term);
            var unit = worth / Postings.Scale;
            for (var i = 0; i < postings.Passages.Length; i++)
            {
                var (passage, score) = (postings.Passages[i], postings.Impacts[i] * unit);
                if (score > word[passage])
                {
                    scores[passage] += score - word[passage];
                    word[passage] = score;
                }
            }
        }

        foreach (var (term, _) in queryWord.Terms)
        {
            foreach (var passage in index.Find(term).Passages)
            {
                word[passage] = 0;
            }
        }
    }

    // A passage about the thing asked for competes even when it shares no word with the question.
    private void AddTopics(SearchQuery query, float[] scores)
    {
        if (!index.IsContractual || !query.Topics.Any(weight => weight > 0))
        {
            return;
        }

        index.Topics.AddMatches(query.Topics, TopicShare * Math.Max(query.Worth, 1), scores.AsSpan(0, index.Count));
    }

    // Of the worth of the whole question.
    private const float TopicShare = 0.5f;

    private List<(int Passage, float Score)> Best(float[] scores, int count, float worth, Func<int, bool>? accepts)
    {
        var best = new PriorityQueue<int, float>(count + 1);
        for (var passage = 0; passage < index.Count; passage++)
        {
            var score = scores[passage];
            if (score > 0 && (best.Count < count || !best.TryPeek(out _, out var least) || score > least) && (accepts is null || accepts(passage)))
            {
                if (best.Count < count)
                {
                    best.Enqueue(passage, score);
                }
                else
                {
                    best.EnqueueDequeue(passage, score);
                }
            }
        }

        return [.. best.UnorderedItems.Select(item => (item.Element, item.Priority / worth)).OrderByDescending(item => item.Item2).ThenBy(item => item.Element)];
    }
}
