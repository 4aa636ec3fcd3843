using Bot.Features.Agreements.Search.Query;
using Bot.Language;
using Bot.Language.Vectors;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>Which words of a text are used like a question's words, and how much, by word vectors: "quit" and "withdraw".</summary>
internal sealed class SoftMatch
{
    // Below it, words only keep the same company.
    private const float Least = 0.4f;

    // About as many different words as the candidates of a question have.
    private const int WordsExpected = 2000;

    private readonly WordVectorTable vectors;
    private readonly int count;
    private readonly (int Word, WordVector Vector)[] asked;
    private readonly Dictionary<int, float[]?> known = new(WordsExpected);

    public SoftMatch(SearchQuery query, WordVectorTable vectors)
    {
        this.vectors = vectors;
        count = query.Words.Count;
        asked = [.. query.Words.Index().Where(word => word.Item.IsContent).Select(word => (word.Index, Vector: WordVectors.Shipped.Find(word.Item.Text, Locale.All[query.Language])))
            .Where(word => word.Vector is not null).Select(word => (word.Index, word.Vector!.Value))];
    }

    /// <summary>How alike a word is to each word of the question; null when it is like none.</summary>
    public float[]? Of(int word, int language)
    {
        if (vectors.Of(word, language) is not { } vector)
        {
            return null;
        }

        ref var likeness = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(known, (word << 1) | language, out var isKnown);
        return isKnown ? likeness : likeness = Likeness(vector);
    }

    private float[]? Likeness(WordVector vector)
    {
        float[]? found = null;
        foreach (var (word, other) in asked)
        {
            if (other.Likeness(vector) is var likeness and > Least)
            {
                (found ??= new float[count])[word] = likeness;
            }
        }

        return found;
    }
}
