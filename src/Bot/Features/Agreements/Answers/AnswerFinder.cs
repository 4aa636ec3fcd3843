using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>Finds what the documents say to a question.</summary>
public sealed class AnswerFinder(DocumentSearch documents)
{
    private const int Shown = 3;

    // Deep enough to see that an amendment speaks of the clause that was found.
    private const int Looked = 6;

    // A clause of this length is quoted whole: its conditions belong to it.
    private const int Glance = 700;
    private const int ShortGlance = 400;
    private const float PlainTopic = 0.5f;

    // A passage with so much of the best one's score is worth offering beside it: then it is the better one for every fourth question.
    private const double CloseBehind = 0.85;

    // The person said what it is about before; the passage holds what such a question wants.
    private const double OnThread = 0.6;
    private const float PlainFit = 0.6f;

    // With less of the question's worth in it a passage is not even near.
    private const double LeastNear = 0.3;

    /// <summary>Finds an answer.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="locale">The language it is asked in.</param>
    /// <param name="asked">The day it is about; the documents in force then answer.</param>
    public Answer Find(string question, Locale locale, AskedDay asked)
    {
        ArgumentNullException.ThrowIfNull(locale);
        ArgumentNullException.ThrowIfNull(asked);
        var serving = documents.Current.Documents.ServingOn(asked.Day, locale.Code);
        return NamedDocument.Of(question, Search.Text.Vocabulary.LanguageOf(locale.Code), serving) is { } named && Find(named.Question, locale, asked, [.. serving.Where(named.Concerns)]) is { IsDeclined: false } answer
            ? answer with { Question = question }
            : Find(question, locale, asked, serving);
    }

    /// <summary>Finds an answer around the last one: a question that goes on about it is answered there when that holds the kind of thing it asks for.</summary>
    /// <param name="asked">The question that goes on, which tells what kind of thing is wanted.</param>
    /// <param name="before">The question before it, which tells what it is about.</param>
    /// <param name="locale">The language it is asked in.</param>
    /// <param name="place">Where the last answer stood.</param>
    internal Answer FindNear(AskedDay asked, string before, Locale locale, LastAnswer place) =>
        Find($"{asked.Question} {before}", locale, asked, documents.Current.Documents.ServingOn(asked.Day, locale.Code), place);

    private Answer Find(string question, Locale locale, AskedDay asked, IReadOnlyList<Document> serving, LastAnswer? place = null)
    {
        var index = documents.Current;
        var query = index.Search.Read(question, locale.Code);
        query = place is null ? query : query with { Kind = index.Search.Read(asked.Question, locale.Code).Kind };
        var variants = new Variants(index, serving);
        var all = index.Search.Find(query, Looked, passage => variants.Has(passage) && (place is null || place.IsNear(index.Passages[passage].Document, index.Passages[passage].Passage)));
        var found = variants.Once(all);
        var hits = Amendments.First(found, variants.PlaceOf).Take(Shown).ToList();
        return new Answer([.. hits.Select((hit, place) => Cut(variants.PlaceOf(hit), hit.Sentence, place == 0 ? Glance : ShortGlance))], question, query.Kind, place is not null && hits.Count > 0 && HoldsWhatIsAsked(query, hits[0]) ? OnThread : AnswerConfidence.Of(query, all))
        {
            Topic = TopicOf(query),
            NearestTopic = hits.Count > 0 && (hits[0].Coverage >= LeastNear || IsOnTopic(hits[0])) ? TopicOf(query, index.Search.TopicsOf(hits[0].Passage)) : null,
            IsOnTopic = hits.Count > 0 && IsOnTopic(hits[0]),
            Close = hits.Skip(1).TakeWhile(hit => hit.Score > hits[0].Score * CloseBehind).Count(),
            AsOf = asked.IsNamed ? asked.Day : null,
        };
    }

    private static Quotation Cut((Document Document, Passage Passage) place, int sentence, int length) => QuotationCutter.Cut(place.Document, place.Passage, sentence, length);

    // Days, lengths, numbers, money and reasons can be told from other words; names are everywhere.
    private static bool HoldsWhatIsAsked(SearchQuery query, PassageHit hit) =>
        query.Kind is QuestionKind.When or QuestionKind.Until or QuestionKind.HowLong or QuestionKind.HowMany or QuestionKind.HowMuch or QuestionKind.Why && hit.Features.AnswerAnywhere >= PlainFit;

    // Mainly about the first thing asked about; or about all of it, in its words.
    private static bool IsOnTopic(PassageHit hit) => hit.Features.MainTopic >= PlainTopic || (hit.Features.TopicShare >= PlainTopic && hit.Coverage >= PlainTopic);

    private static Text? TopicOf(SearchQuery query)
    {
        var best = Enumerable.Range(0, query.Topics.Count).MaxBy(topic => query.Topics[topic]);
        return query.Topics[best] >= PlainTopic ? Lexicons.Topics.Topics[best].Name : null;
    }

    // Of what the passage speaks of, what the question asks about most.
    private static Text? TopicOf(SearchQuery query, IEnumerable<(int Topic, float Weight)> spokenOf)
    {
        var best = spokenOf.Select(entry => (entry.Topic, Weight: entry.Weight * query.Topics[entry.Topic])).OrderByDescending(entry => entry.Weight).FirstOrDefault();
        return best.Weight > 0 ? Lexicons.Topics.Topics[best.Topic].Name : null;
    }
}
