using System.Globalization;
using System.Text;

namespace Bot.Language;

/// <summary>One spelling for everything that is compared: "Perché", "perche" and "PERCHE'" are the same word.</summary>
public static class TextNormalizer
{
    /// <summary>Lower case, no accents, straight apostrophes, no control, format or emoji characters, single spaces.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            Append(folded, rune);
        }

        return folded.ToString().TrimEnd();
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
