using System.Globalization;
using System.Text;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Fields;

/// <summary>Takes out of people's words what would deceive the eye: control characters and marks that turn the writing direction.</summary>
internal static class CleanText
{
    /// <summary>The values of a form, each cleaned as its field asks.</summary>
    public static Dictionary<string, string> Of(IReadOnlyDictionary<string, string> values, IReadOnlyList<FormField> fields) => fields
        .Where(field => values.ContainsKey(field.Name))
        .ToDictionary(field => field.Name, field => field.Kind == FieldKind.Paragraph ? Paragraph(values[field.Name]) : Line(values[field.Name]), StringComparer.Ordinal);

    /// <summary>One line: line breaks become spaces.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text, keepsLines: false).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several lines.</summary>
    public static string Paragraph(string text) => Clean(text.ReplaceLineEndings("\n"), keepsLines: true).Trim();

    private static string Clean(string text, bool keepsLines)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value == '\n' && keepsLines)
            {
                clean.Append('\n');
            }
            else if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                clean.Append(' ');
            }
            else if (category != UnicodeCategory.Format && rune != Rune.ReplacementChar)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
