using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>Which words of a question tell the candidates apart: what all of them hold says nothing about which one answers.</summary>
internal sealed class TellingWords
{
    private readonly float[] inPassage;
    private readonly float[] inSentence;

    public TellingWords(SearchQuery query, List<(int Passage, PassageFeatures Features)> found)
    {
        inPassage = Rarities(query, found.ConvertAll(entry => entry.Features.Found));
        inSentence = Rarities(query, found.ConvertAll(entry => entry.Features.FoundInSentence));
    }

    /// <summary>The share of the telling words that a passage holds, and that its best sentence holds.</summary>
    public (float Passage, float Sentence) Of(in PassageFeatures features) => (Share(inPassage, features.Found), Share(inSentence, features.FoundInSentence));

    private static float[] Rarities(SearchQuery query, List<ulong> found)
    {
        var rarities = new float[Math.Min(query.Words.Count, 64)];
        for (var word = 0; word < rarities.Length; word++)
        {
            var count = found.Count(bits => (bits >> word & 1) != 0);
            rarities[word] = query.Words[word].IsContent && count > 0 ? MathF.Log(1 + ((found.Count - count + 0.5f) / (count + 0.5f))) : 0;
        }

        return rarities;
    }

    private static float Share(float[] rarities, ulong bits)
    {
        var (sum, all) = (0f, 1e-3f);
        for (var word = 0; word < rarities.Length; word++)
        {
            all += rarities[word];
            sum += (bits >> word & 1) != 0 ? rarities[word] : 0;
        }

        return sum / all;
    }
}
