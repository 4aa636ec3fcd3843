using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.LookUps;
using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>Finds what the documents say to a question.</summary>
public sealed class AnswerFinder(DocumentSearch documents)
{
    private const int Shown = 3;
    // A clause of this length is quoted whole: its conditions belong to it.
    private const int Glance = 700;
    private const int ShortGlance = 400;
    private const float PlainTopic = 0.5f;

    /// <summary>Finds an answer.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="locale">The language it is asked in.</param>
    /// <param name="today">The day it is for the person; the documents in force on the day asked about answer.</param>
    public Answer Find(string question, Locale locale, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var index = documents.Current;
        var query = index.Search.Read(question, locale.Code);
        var inForce = index.Documents.InForceOn(AskedDay.Of(question, today)).ToHashSet<Document>(ReferenceEqualityComparer.Instance);
        var hits = index.Search.Find(query, Shown, passage => Serves(index.Passages[passage].Document, locale, inForce));
        var quotations = hits.Select((hit, place) => QuotationCutter.Cut(index.Passages[hit.Passage].Document, index.Passages[hit.Passage].Passage, hit.Sentence, place == 0 ? Glance : ShortGlance)).ToList();
        return new Answer(quotations, question, query.Kind, AnswerConfidence.Of(query, hits)) { Topic = TopicOf(query) };
    }

    private static Text? TopicOf(SearchQuery query)
    {
        var best = Enumerable.Range(0, query.Topics.Count).MaxBy(topic => query.Topics[topic]);
        return query.Topics[best] >= PlainTopic ? Lexicons.Topics.Topics[best].Name : null;
    }

    // A courtesy translation serves those who ask in its language; the original serves everybody.
    private static bool Serves(Document document, Locale locale, HashSet<Document> inForce) =>
        (document.TranslationOf is null || document.Language == locale.Code) && inForce.Contains(document);
}
