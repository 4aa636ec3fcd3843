using System.Globalization;

namespace Bot.Features.Agreements.Answers.Quoting;

/// <summary>Finds where a text uses a defined term: as its definition writes it, capitals included ("background" in passing is not "Background"), or its plural.</summary>
internal static class TermUse
{
    private static readonly string[] Endings = ["es", "s", ""];

    /// <summary>True when the text uses the term.</summary>
    public static bool IsIn(string text, string term) => Next(text, term, 0) is not null;

    /// <summary>The text without the term: "Confidential Information" is no use of "Information".</summary>
    public static string TakeOut(string text, string term)
    {
        for (var use = Next(text, term, 0); use is var (start, end); use = Next(text, term, start))
        {
            // A mark stands in its place, so that what is left of it and right of it is not read as one word.
            text = string.Concat(text.AsSpan(0, start), "\u00b7", text.AsSpan(end));
        }

        return text;
    }

    private static (int Start, int End)? Next(string text, string term, int from)
    {
        for (var start = text.IndexOf(term, from, StringComparison.Ordinal); start >= 0; start = text.IndexOf(term, start + 1, StringComparison.Ordinal))
        {
            var end = start + term.Length;
            foreach (var ending in start > 0 && IsOfWord(text[start - 1]) ? [] : Endings)
            {
                if (text.AsSpan(end).StartsWith(ending, StringComparison.Ordinal) && (end + ending.Length == text.Length || !IsOfWord(text[end + ending.Length])))
                {
                    return (start, end + ending.Length);
                }
            }
        }

        return null;
    }

    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;
}
