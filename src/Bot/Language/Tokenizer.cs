namespace Bot.Language;

/// <summary>Cuts folded text into words; an Italian elision ("l'accordo") is two.</summary>
public static class Tokenizer
{
    /// <summary>The words of a text, folded, without punctuation; letters and digits only.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var folded = TextNormalizer.Fold(text);
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(folded[start..i]);
                start = -1;
            }
        }

        return words;
    }
}
