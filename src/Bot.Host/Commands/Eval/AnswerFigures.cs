using System.Text.Json.Serialization;

namespace Bot.Host.Commands.Eval;

/// <summary>What came of asking the whole bot about documents; shares from 0 to 1, of the answerable questions unless the name says otherwise.</summary>
internal sealed record AnswerFigures(int Questions, int Answerable)
{
    [JsonPropertyName("passage_hit_at_1")]
    public double PassageHitAt1 { get; init; }

    [JsonPropertyName("passage_hit_at_3")]
    public double PassageHitAt3 { get; init; }

    /// <summary>The reply holds a right answer and does not conclude the opposite.</summary>
    public double AnswerInReply { get; init; }

    public double AnswerInQuote { get; init; }

    public double DeclinedWhenUnanswerable { get; init; }

    public double DeclinedWhenAnswerable { get; init; }

    /// <summary>Share of all quotations that are the document's characters at their offsets.</summary>
    public double QuoteExact { get; init; }

    /// <summary>Share of all questions that another ability answered.</summary>
    public double RoutedElsewhere { get; init; }

    /// <summary>Adds the outcomes up.</summary>
    public static AnswerFigures Of(IReadOnlyCollection<AnswerOutcome> outcomes)
    {
        double Share(IEnumerable<AnswerOutcome> among, Func<AnswerOutcome, bool> what) => among.Select(outcome => what(outcome) ? 1.0 : 0).DefaultIfEmpty(0).Average();
        var answerable = outcomes.Where(outcome => outcome.Question.Answerable).ToList();
        return new AnswerFigures(outcomes.Count, answerable.Count)
        {
            PassageHitAt1 = Share(answerable, outcome => outcome.IsHitWithin(1)),
            PassageHitAt3 = Share(answerable, outcome => outcome.IsHitWithin(3)),
            AnswerInReply = Share(answerable, outcome => outcome.HasAnswer),
            AnswerInQuote = Share(answerable, outcome => outcome.QuotesAnswer),
            DeclinedWhenUnanswerable = Share(outcomes.Where(outcome => !outcome.Question.Answerable), outcome => outcome.IsDeclined),
            DeclinedWhenAnswerable = Share(answerable, outcome => outcome.IsDeclined),
            QuoteExact = Share(outcomes.Where(outcome => outcome.Reply.Citations.Count > 0), outcome => outcome.IsExact),
            RoutedElsewhere = Share(outcomes, outcome => outcome.IsElsewhere),
        };
    }
}
