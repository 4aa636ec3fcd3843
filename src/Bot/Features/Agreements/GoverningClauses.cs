using Bot.Content;
using Bot.Features.Agreements.Answers;
using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements;

/// <summary>The clause of the documents in force today that governs a subject, for features that show it beside something else.</summary>
/// <param name="finder">Finds what the documents say.</param>
/// <param name="partnership">Whose day it is.</param>
/// <param name="time">The clock.</param>
internal sealed class GoverningClauses(AnswerFinder finder, Partnership partnership, TimeProvider time) : IClauses
{
    private const double LeastConfidence = 0.25;

    /// <inheritdoc/>
    public Citation? Find(string subject, Locale locale)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(partnership.TimeZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
        var answer = finder.Find(subject, locale, new AskedDay(today, subject, IsNamed: false));

        // A subject is no question, and less sure to be recognised; but what only mentions it is worse than nothing beside a form.
        return !answer.IsOnTopic || answer.Confidence < LeastConfidence ? null : answer.Quotations[0].Cite(SourceLabel.Of(answer.Quotations[0].Document, locale));
    }
}
