using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Documents;
using Bot.Language;

namespace Bot.Features.Agreements.Extracts;

/// <summary>The sentences by which a document is known at a glance: of each of its sections the first one, to the character.</summary>
internal static class DocumentExtract
{
    /// <summary>More sections than these are no glance any more.</summary>
    public const int Most = 10;

    // A place and a day, a heading that was not set as one: nothing that says what a document is about.
    private const int LeastWords = 7;

    /// <summary>The sentences in order, and how many sections there are in all.</summary>
    public static (IReadOnlyList<Quotation> Sentences, int Sections) Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var telling = document.Passages.Where(passage => IsTelling(document, passage)).ToList();
        var sections = telling.DistinctBy(passage => string.Join('\n', passage.Headings)).ToList();

        // Without headings of its own each paragraph of a document is a section.
        var first = sections.Count > 1 ? sections : telling;
        return ([.. first.Take(Most).Select(passage => QuotationCutter.Cut(document, passage, 0, 0))], first.Count);
    }

    private static bool IsTelling(Document document, Passage passage) =>
        passage.Kind is PassageKind.Paragraph or PassageKind.ListItem or PassageKind.Definition && Tokenizer.Words(document.Plain(passage).Text).Count >= LeastWords;
}
