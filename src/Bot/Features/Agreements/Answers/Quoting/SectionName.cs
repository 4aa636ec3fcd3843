using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.Documents;
using Bot.Language;

namespace Bot.Features.Agreements.Answers.Quoting;

/// <summary>Names the place of a passage as a person would.</summary>
internal static class SectionName
{
    // What stands above the first paragraphs of a document with no other heading of its rank is its title in other words.
    private const int TitleMatter = 5;

    /// <summary>Heading, clause and page, in the document's language; empty when nothing but the title stands above it.</summary>
    public static string Of(Document document, Passage passage)
    {
        var locale = LocaleOf(document);
        var heading = passage.Headings.Count > 0 && !IsTitle(document, passage) ? passage.Headings[^1] : "";
        var clause = passage.Clause.Length > 0 && !StartsWithNumber(heading, passage.Clause) ? AnswerTexts.Clause.In(locale, passage.Clause) : "";
        var page = passage.Page is { } number ? AnswerTexts.Page.In(locale, number) : "";
        return string.Join(", ", new[] { heading, clause, page }.Where(part => part.Length > 0));
    }

    /// <summary>Its number, for passages that have no other name.</summary>
    public static string Paragraph(Document document, Passage passage) => AnswerTexts.Paragraph.In(LocaleOf(document), passage.Number);

    private static Locale LocaleOf(Document document) => Locale.Parse(document.Language) ?? Locale.English;

    private static bool IsTitle(Document document, Passage passage)
    {
        var (heading, title) = (Key(passage.Headings[^1]), Key(document.Title));
        return passage.Headings.Count == 1 && (title.Contains(heading, StringComparison.Ordinal) || heading.Contains(title, StringComparison.Ordinal)
            || (passage.Clause.Length == 0 && document.Passages.Where(other => other is { Kind: PassageKind.Heading, Headings: [] }).All(other => other.Number <= TitleMatter)));
    }

    private static string Key(string words) => string.Join(' ', Tokenizer.Words(words));

    private static bool StartsWithNumber(string heading, string clause) =>
        Tokenizer.Words(heading).Take(3).Contains(TextNormalizer.Fold(clause));
}
