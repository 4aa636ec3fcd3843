using System.Runtime.CompilerServices;
using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Structure;
using Bot.Language;

namespace Bot.Features.Agreements.Answers.Quoting;

/// <summary>Names the place of a passage as a person would.</summary>
internal static class SectionName
{
    // What stands above the first paragraphs of a document with no other heading of its rank is its title in other words.
    private const int TitleMatter = 5;

    // Every answer asks for them, and a document does not change.
    private static readonly ConditionalWeakTable<Document, TitlePage> TitlePages = [];

    /// <summary>Clause, heading and page, in the document's language; empty when nothing but the title stands above it.</summary>
    public static string Of(Quotation quotation)
    {
        var (document, passage) = (quotation.Document, quotation.Passage);
        var heading = passage.Headings.Count > 0 && !IsTitle(document, passage) ? passage.Headings[^1] : "";
        var clause = ClauseOf(quotation);
        var name = Marker.Of(heading) is { } marker && Article(clause) == marker.Number ? heading[marker.Length..] : heading;
        var page = passage.Page is { } number ? AnswerTexts.Page.In(LocaleOf(document), number) : "";
        return string.Join(", ", new[] { Numbered(document, clause), name, page }.Where(part => part.Length > 0));
    }

    /// <summary>The clause alone, or the heading of what has none.</summary>
    public static string Short(Quotation quotation) => ClauseOf(quotation) is { Length: > 0 } clause ? Numbered(quotation.Document, clause) : Of(quotation);

    /// <summary>Its number, for passages that have no other name.</summary>
    public static string Paragraph(Document document, Passage passage) => AnswerTexts.Paragraph.In(LocaleOf(document), passage.Number);

    private static Locale LocaleOf(Document document) => Locale.Parse(document.Language) ?? Locale.English;

    private static bool IsTitle(Document document, Passage passage)
    {
        if (passage.Headings.Count != 1)
        {
            return false;
        }

        var heading = Key(passage.Headings[0]);
        var page = TitlePages.GetValue(document, TitlePage.Of);
        return page.Title.Contains(heading, StringComparison.Ordinal) || heading.Contains(page.Title, StringComparison.Ordinal) || (passage.Clause.Length == 0 && page.HasAllHeadings);
    }

    private static string Key(string words) => string.Join(' ', Tokenizer.Words(words));

    // Several clauses of one article are the article.
    private static string ClauseOf(Quotation quotation)
    {
        var last = quotation.Document.Passages.FirstOrDefault(passage => passage.Number == quotation.LastPassage)?.Clause ?? "";
        return last == quotation.Passage.Clause || last.StartsWith(quotation.Passage.Clause, StringComparison.Ordinal) ? quotation.Passage.Clause : Article(quotation.Passage.Clause);
    }

    private static string Article(string clause) => clause.Split('.', '(')[0];

    private sealed record TitlePage(string Title, bool HasAllHeadings)
    {
        public static TitlePage Of(Document document) =>
            new(Key(document.Title), document.Passages.Where(other => other is { Kind: PassageKind.Heading, Headings: [] }).All(other => other.Number <= TitleMatter));
    }

    private static string Numbered(Document document, string clause) => clause.Length > 0 ? AnswerTexts.Clause.In(LocaleOf(document), clause) : "";
}
