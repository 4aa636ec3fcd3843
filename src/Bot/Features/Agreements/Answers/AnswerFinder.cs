using Bot.Features.Agreements.Search;
using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>Finds what the documents say to a question.</summary>
public sealed class AnswerFinder(DocumentSearch documents)
{
    private const int Shown = 3;

    /// <summary>Finds an answer.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="locale">The language it is asked in.</param>
    public Answer Find(string question, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var index = documents.Current;
        var query = index.Search.Read(question, locale.Code);
        var hits = index.Search.Find(query, Shown * 2, passage => Serves(index, passage, locale));
        var quotations = hits.Select(hit => QuotationCutter.Cut(index.Passages[hit.Passage].Document, index.Passages[hit.Passage].Passage, hit.Sentence)).Take(Shown).ToList();
        return new Answer(quotations, query.Kind, hits.Count == 0 ? 0 : Math.Clamp(hits[0].Coverage, 0, 1));
    }

    // A courtesy translation serves those who ask in its language; the original serves everybody.
    private static bool Serves(DocumentIndex index, int passage, Locale locale)
    {
        var (document, place) = index.Passages[passage];
        return (document.TranslationOf is null || document.Language == locale.Code) && place.Kind != Documents.PassageKind.Heading;
    }
}
