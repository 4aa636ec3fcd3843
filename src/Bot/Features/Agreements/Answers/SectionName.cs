using Bot.Features.Agreements.Documents;
using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>Names the place of a passage as a person would.</summary>
internal static class SectionName
{
    /// <summary>Heading, clause and page, in the document's language.</summary>
    public static string Of(Document document, Passage passage)
    {
        var locale = Locale.Parse(document.Language) ?? Locale.English;
        var heading = passage.Headings.Count > 0 && passage.Headings[^1] != document.Title ? passage.Headings[^1] : "";
        var clause = passage.Clause.Length > 0 && !StartsWithNumber(heading, passage.Clause) ? AnswerTexts.Clause.In(locale, passage.Clause) : "";
        var place = heading.Length + clause.Length > 0 ? "" : AnswerTexts.Paragraph.In(locale, passage.Number);
        var page = passage.Page is { } number ? AnswerTexts.Page.In(locale, number) : "";
        return string.Join(", ", new[] { heading, clause, place, page }.Where(part => part.Length > 0));
    }

    private static bool StartsWithNumber(string heading, string clause) =>
        Tokenizer.Words(heading).Take(3).Contains(TextNormalizer.Fold(clause));
}
