namespace Bot.Language.Vectors;

/// <summary>The English sides of the rows that an Italian word stands in, and where they point together; worked out when first asked for.</summary>
internal sealed class Translation
{
    // The first English word of a row says best what the row is about.
    private const float First = 2;

    private readonly List<string> sides = new(1);
    private readonly Lazy<WordVector?> vector;

    public Translation(Dictionary<string, WordVector> english) => vector = new Lazy<WordVector?>(() => Together(english));

    /// <summary>Where the English words point; null when none of them is known.</summary>
    public WordVector? Vector => vector.Value;

    /// <summary>Adds the English side of a row.</summary>
    public void Add(string side) => sides.Add(side);

    private WordVector? Together(Dictionary<string, WordVector> english)
    {
        var together = new DirectionSum();
        foreach (var side in sides)
        {
            together.Add(Meaning(side, english), 1);
        }

        return together.IsEmpty ? null : together.ToVector();
    }

    private static DirectionSum Meaning(string side, Dictionary<string, WordVector> english)
    {
        var meaning = new DirectionSum();
        foreach (var phrase in side.Split(','))
        {
            var sum = new DirectionSum();
            foreach (var word in Tokenizer.Words(phrase))
            {
                if (english.TryGetValue(word, out var vector))
                {
                    sum.Add(vector);
                }
            }

            meaning.Add(sum, meaning.IsEmpty ? First : 1);
        }

        return meaning;
    }
}
