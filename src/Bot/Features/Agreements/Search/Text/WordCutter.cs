namespace Bot.Features.Agreements.Search.Text;

/// <summary>Cuts a text into words, with their places; an Italian elision ("l'accordo") is two.</summary>
internal static class WordCutter
{
    // Longer runs of letters are no words; they are cut.
    private const int LongestWord = 60;

    /// <summary>Appends the words of a text.</summary>
    public static void Cut(ReadOnlySpan<char> text, Vocabulary vocabulary, List<TextToken> tokens)
    {
        Span<char> word = stackalloc char[LongestWord + 8];
        var (length, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var written = i < text.Length ? FoldedLetters.Write(text[i], word[length..]) : 0;
            if (written > 0)
            {
                start = length == 0 ? i : start;
                length += written;
            }

            if (length > 0 && (length >= LongestWord || (written == 0 && !(i < text.Length && FoldedLetters.IsMark(text[i])))))
            {
                tokens.Add(new TextToken(vocabulary.Word(word[..length]), start, written > 0 ? i + 1 : i, char.IsUpper(text[start])));
                length = 0;
            }
        }
    }
}
