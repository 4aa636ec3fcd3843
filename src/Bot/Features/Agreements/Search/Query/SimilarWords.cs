using System.Numerics;
using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Search.Query;

/// <summary>Finds words of the index that a word may be meant for: misspelt, or the same word in the other language.</summary>
internal sealed class SimilarWords
{
    private const int ShortestMisspelt = 4;
    private const int LongerWord = 8;
    private const int ShortestCognate = 4;
    private const float CognateWeight = 0.7f;
    private const double LeastLikeness = 0.72;

    private readonly Vocabulary vocabulary;
    private readonly uint[] letters;
    private readonly Lazy<string[]> skeletons;

    public SimilarWords(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        letters = [.. vocabulary.Words.Select(Letters)];
        skeletons = new Lazy<string[]>(() => [.. vocabulary.Words.Select(Skeleton.Of)]);
    }

    /// <summary>Terms of a language that a word without any may be a misspelling of; the nearest only.</summary>
    public IReadOnlyList<int> Misspellings(string word, int language)
    {
        var allowed = word.Length >= LongerWord ? 2 : 1;
        if (word.Length < ShortestMisspelt || word.Any(char.IsDigit))
        {
            return [];
        }

        var (mask, best, found) = (Letters(word), allowed, new HashSet<int>());
        for (var i = 0; i < letters.Length; i++)
        {
            var candidate = vocabulary.Words[i];
            if (BitOperations.PopCount(letters[i] ^ mask) > 2 * best || Math.Abs(candidate.Length - word.Length) > best || vocabulary.FindTerm(i, language) is not (>= 0 and var term))
            {
                continue;
            }

            var distance = EditDistance.Between(word, candidate, best);
            if (distance < best)
            {
                found.Clear();
                best = distance;
            }

            if (distance == best)
            {
                found.Add(term);
            }
        }

        return [.. found];
    }

    /// <summary>Terms of another language that look like the same word: "university" and "università".</summary>
    public IEnumerable<(int Term, float Weight)> Cognates(string word, int language, int target)
    {
        var skeleton = Skeleton.Of(word);
        if (word.Length < ShortestCognate || skeleton.Length < ShortestCognate - 1)
        {
            return [];
        }

        var (found, known) = (new Dictionary<int, float>(), skeletons.Value);
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i].Length < 3 || known[i][0] != skeleton[0] || known[i][1] != skeleton[1] || vocabulary.FindTerm(i, target) is not (>= 0 and var term))
            {
                continue;
            }

            var likeness = Skeleton.Likeness(skeleton, known[i]);
            if (likeness >= LeastLikeness)
            {
                found[term] = Math.Max(found.GetValueOrDefault(term), (float)(likeness * CognateWeight));
            }
        }

        return found.OrderByDescending(pair => pair.Value).Take(4).Select(pair => (pair.Key, pair.Value));
    }

    private static uint Letters(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
        {
            mask |= 1u << (letter & 31);
        }

        return mask;
    }
}
