using System.Globalization;
using System.Text;

namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>Takes out of outside text what nobody means to say: control characters, and those that turn the direction of reading.</summary>
internal static class CleanText
{
    // Joiners stay: emoji and several scripts are spelled with them.
    private const string Kept = "\n\t\u200C\u200D";

    /// <summary>The text as a person would have typed it.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n");
        var clean = new StringBuilder(lines.Length);
        foreach (var rune in lines.EnumerateRunes())
        {
            var isInvisible = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
            if (!isInvisible || Kept.Contains(rune.ToString(), StringComparison.Ordinal))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().Trim();
    }
}
