using System.Globalization;
using Bot.Content;
using Bot.Features.Questions.Keeping;
using Bot.Language;
using Bot.Messages;
using Bot.People;
using Bot.Routines;
using Bot.Storage;

namespace Bot.Features.Questions.Answering;

/// <summary>Sends coordinators the week's summary of what waits for an answer; nothing when nothing waits.</summary>
internal sealed class QuestionDigest(IQuestionRepository questions, QuestionSummary summary, QuestionRouting routing, Notices notices, Partnership partnership) : IRoutine
{
    private const int Hour = 9;

    /// <inheritdoc/>
    public async Task RunAsync(Session session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(partnership.TimeZone));
        if (routing.Settings.DigestDay != local.DayOfWeek || local.Hour < Hour || (await questions.ListAsync(QuestionState.Open, 1, cancellationToken)).Count == 0)
        {
            return;
        }

        // The day is part of the key: every round of that day, on every host, says it once.
        var day = local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var words = new Dictionary<Locale, Reply>();
        foreach (var locale in Locale.All)
        {
            var reply = await summary.MakeAsync(now, locale, cancellationToken);
            words[locale] = reply with { Text = $"{QuestionTexts.Digest.In(locale)}\n\n{reply.Text}" };
        }

        foreach (var email in routing.PeopleOf(""))
        {
            var notice = new Notice(person => $"digest:{day}:{person.Id}", locale => words.GetValueOrDefault(locale, words[Locale.Italian]));
            await notices.TellOwnerAsync(session, email, notice, cancellationToken);
        }
    }
}
