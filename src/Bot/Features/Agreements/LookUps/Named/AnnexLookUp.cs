using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Structure;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.LookUps.Named;

/// <summary>Finds an annex by its number: as a part of a document, as a document of its own, or where a document speaks of it.</summary>
internal static class AnnexLookUp
{
    // An annex is read from its start; what is longer goes on with "read on".
    private const int Screen = 1500;
    private const int MostMentions = 3;
    private const int Offered = 4;

    /// <summary>The annex in each document that has it.</summary>
    public static LookedUp Find(IReadOnlyList<Document> serving, string number, Locale locale)
    {
        var found = serving.Select(document => (document, passages: Within(document, number))).Where(entry => entry.passages.Count > 0)
            .Select(entry => QuotationCutter.Whole(entry.document, entry.passages, Screen)).ToList();
        if (found.Count == 0)
        {
            found = [.. serving.SelectMany(document => document.Passages.Where(passage => Mentions(document, passage, number)), (document, passage) => QuotationCutter.Whole(document, [passage], 1)).Take(MostMentions)];
        }

        return found.Count > 0 ? new LookedUp(found) : Missing(serving, number, locale);
    }

    private static IReadOnlyList<Passage> Within(Document document, string number)
    {
        var texts = document.Passages.Where(passage => passage.Kind != PassageKind.Heading);
        return [.. AnnexReference.Opens(document.Title, number) ? texts : texts.Where(passage => passage.Headings.Any(heading => AnnexReference.Opens(heading, number)))];
    }

    private static bool Mentions(Document document, Passage passage, string number) =>
        passage.Kind != PassageKind.Heading && AnnexReference.IsMentioned(document.Plain(passage).Text, number);

    private static LookedUp Missing(IReadOnlyList<Document> serving, string number, Locale locale)
    {
        var annexes = serving.SelectMany(document => document.Passages.SelectMany(passage => passage.Headings).Append(document.Title)).Where(title => Marker.Of(title) is { Style: MarkerStyle.Annex }).Distinct().ToList();
        var where = serving.Count == 1 ? AnswerTexts.Titled.In(locale, Markdown.Escape(serving[0].Title)) : LookUpTexts.TheseDocuments.In(locale);
        return new LookedUp([])
        {
            Why = annexes.Count == 0
                ? LookUpTexts.NoAnnexes.In(locale, Markdown.Escape(number.ToUpperInvariant()))
                : $"{LookUpTexts.NoSuchAnnex.In(locale, Markdown.Escape(number.ToUpperInvariant()), where)} {string.Join(", ", annexes.Select(Markdown.Escape))}.",
            Near = [.. annexes.Take(Offered).Select(title => Button.ToSay(title, title[..Marker.Of(title)!.Length].TrimEnd(' ', '.', ':', '-', '–', '—')))],
        };
    }
}
