using Bot.Language;

namespace Bot.Features.Agreements.Search.Text;

/// <summary>Folds letters one at a time, so that a long text is cut into words without copying it.</summary>
internal static class FoldedLetters
{
    private const int TableSize = 0x250;

    // The Latin letters, folded once the way all text is folded; empty for what is no letter or digit.
    private static readonly string[] Table = [.. Enumerable.Range(0, TableSize).Select(code => Fold((char)code))];

    /// <summary>Writes the folded form of a character.</summary>
    /// <returns>How many characters were written; 0 when it is no part of a word.</returns>
    public static int Write(char character, Span<char> target)
    {
        if (character < TableSize)
        {
            var folded = Table[character];
            folded.CopyTo(target);
            return folded.Length;
        }

        if (char.IsLetterOrDigit(character))
        {
            target[0] = char.ToLowerInvariant(character);
            return 1;
        }

        return 0;
    }

    /// <summary>True for an accent written after its letter: it belongs to the word and adds nothing.</summary>
    public static bool IsMark(char character) => character is (>= '\u0300' and <= '\u036f') or '\u00ad';

    private static string Fold(char character) =>
        char.IsLetterOrDigit(character) ? string.Concat(TextNormalizer.Fold(character.ToString()).Where(char.IsLetterOrDigit)) : "";
}
