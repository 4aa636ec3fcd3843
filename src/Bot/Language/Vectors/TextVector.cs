namespace Bot.Language.Vectors;

/// <summary>Where a text points: its words' directions together, rare ones counting most.</summary>
public static class TextVector
{
    /// <summary>The direction, of length one; all zero when no word is known.</summary>
    /// <param name="words">The words, folded.</param>
    /// <param name="language">Their language; null when unknown.</param>
    public static float[] Of(IEnumerable<string> words, Locale? language)
    {
        ArgumentNullException.ThrowIfNull(words);
        var sum = new DirectionSum();
        foreach (var word in words)
        {
            if (WordVectors.Shipped.Find(word, language) is { } vector)
            {
                sum.Add(vector);
            }
        }

        return sum.ToUnit();
    }
}
