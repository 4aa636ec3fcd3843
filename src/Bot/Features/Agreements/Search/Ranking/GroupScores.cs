using Bot.Features.Agreements.Search.Index;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>How well the other passages of a passage's document match: a whole document about it speaks for each of its passages.</summary>
internal sealed class GroupScores
{
    private const int Counted = 3;

    private readonly PassageIndex index;
    private readonly Dictionary<int, float> sums;
    private readonly Dictionary<int, float> scores;

    public GroupScores(PassageIndex index, List<(int Passage, float Score)> found)
    {
        this.index = index;
        scores = found.ToDictionary(entry => entry.Passage, entry => entry.Score);
        sums = found.GroupBy(entry => index.Texts.Group(entry.Passage))
            .ToDictionary(group => group.Key, group => group.Take(Counted).Sum(entry => entry.Score));
    }

    /// <summary>The score of a passage's group.</summary>
    public float Of(int passage, float score) => Math.Max(sums[index.Texts.Group(passage)] - score, 0) / Counted;

    /// <summary>The scores of the passages before and after one, of the same document.</summary>
    public float Beside(int passage) => Next(passage, passage - 1) + Next(passage, passage + 1);

    private float Next(int passage, int other) =>
        scores.TryGetValue(other, out var score) && index.Texts.Group(other) == index.Texts.Group(passage) ? score / 2 : 0;
}
