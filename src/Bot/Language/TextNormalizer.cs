using System.Buffers;
using System.Globalization;
using System.Text;

namespace Bot.Language;

/// <summary>One spelling for everything that is compared: "Perché", "perche" and "PERCHE'" are the same word.</summary>
public static class TextNormalizer
{
    private const int TableSize = 0x250;

    // "½" becomes three characters, nothing becomes more.
    private const int Longest = 3;
    private const int Short = 128;

    // A message is folded many times on its way, so what each Latin letter becomes is worked out once. Marks, whose neighbours
    // matter, stand beyond the table.
    private static readonly string[] Table = [.. Enumerable.Range(0, TableSize).Select(code => FoldSlowly($"x{(char)code}")[1..])];

    /// <summary>Lower case, no accents, straight apostrophes, no control, format or emoji characters, single spaces.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rented = text.Length > Short ? ArrayPool<char>.Shared.Rent(text.Length * Longest) : null;
        Span<char> target = rented ?? stackalloc char[Short * Longest];
        var length = Write(text, target);
        var folded = target[..Math.Max(length, 0)].TrimEnd(' ');
        var result = length < 0 ? FoldSlowly(text).TrimEnd() : folded.SequenceEqual(text) ? text : folded.ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    // -1 for a text that has characters beyond the table.
    private static int Write(string text, Span<char> target)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character >= TableSize && character is not ('’' or '‘'))
            {
                return -1;
            }

            foreach (var folded in character >= TableSize ? "'" : Table[character])
            {
                if (folded != ' ' || (length > 0 && target[length - 1] != ' '))
                {
                    target[length++] = folded;
                }
            }
        }

        return length;
    }

    private static string FoldSlowly(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            Append(folded, rune);
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                break;
            case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate:
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }

                break;
            default:
                folded.Append(rune.Value is '’' or '‘' or '`' or '´' or 'ʼ' ? "'" : Rune.ToLowerInvariant(rune).ToString());
                break;
        }
    }
}
