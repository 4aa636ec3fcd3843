namespace Bot.Language.Vectors;

/// <summary>The English sides of the rows that an Italian word stands in, and where they point together; worked out when first asked for.</summary>
/// <param name="side">The English side of one row.</param>
/// <param name="before">The rows before it.</param>
internal sealed class Translation(string side, Translation? before)
{
    // The first English word of a row says best what the row is about.
    private const float First = 2;

    // Two threads that ask at once work out the same.
    private Direction? known;

    /// <summary>Where the English words of all rows point; null when none of them is known.</summary>
    public WordVector? Vector(Dictionary<string, WordVector> english) => (known ??= new Direction(Together(english))).Vector;

    private WordVector? Together(Dictionary<string, WordVector> english)
    {
        var together = new DirectionSum();
        AddTo(together, english);
        return together.IsEmpty ? null : together.ToVector();
    }

    private void AddTo(DirectionSum together, Dictionary<string, WordVector> english)
    {
        before?.AddTo(together, english);
        together.Add(Meaning(english), 1);
    }

    private DirectionSum Meaning(Dictionary<string, WordVector> english)
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

    private sealed record Direction(WordVector? Vector);
}
