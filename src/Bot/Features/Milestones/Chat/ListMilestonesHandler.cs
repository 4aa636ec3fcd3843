using Bot.Features.Milestones.Plan;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>Says what is coming, and what has passed.</summary>
public sealed class ListMilestonesHandler(MilestoneFile file) : IIntentHandler
{
    private const int Most = 6;

    private const string PastValue = "past";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("milestones.list", MilestoneTexts.List)
    {
        Italian =
        [
            "quali sono le prossime scadenze?", "che scadenze ci sono?", "cosa scade questo mese?", "mostrami le milestone", "elenco delle scadenze", "quali sono le prossime tappe?",
            "cosa c'è in programma?", "quando è la prossima scadenza?", "quando è l'anniversario della firma?", "calendario delle scadenze", "cosa dobbiamo consegnare?",
            "quali scadenze sono passate?", "cosa abbiamo in calendario nei prossimi mesi?", "ci sono consegne in arrivo?", "le mie scadenze", "apri il calendario", "quali date mi devo segnare?", "che cosa scade a maggio?", "quali sono le fasi che ci aspettano?", "c'è qualcosa da consegnare a breve?", "prossimi appuntamenti della partnership",
        ],
        English =
        [
            "what are the next deadlines?", "which deadlines are there?", "what is due this month?", "show me the milestones", "list of deadlines", "what are the next milestones?",
            "what is coming up?", "when is the next deadline?", "when is the anniversary of the signing?", "calendar of deadlines", "what do we have to deliver?",
            "which deadlines have passed?", "what is on the calendar for the next months?", "are there deliverables coming?", "my deadlines", "open the calendar", "which dates should I note down?", "what is due in May?", "which steps are ahead of us?", "do I have to deliver anything soon?", "next dates of the partnership",
        ],
        Commands = ["scadenze", "milestones", "deadlines", "milestone"],
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(turn.Now, turn.Zone).DateTime);
        return Task.FromResult(turn.Value == PastValue ? Past(today, turn.Locale) : Coming(today, turn.Locale));
    }

    private Reply Coming(DateOnly today, Locale locale)
    {
        var days = Days().Where(entry => entry.Day >= today).OrderBy(entry => entry.Day).Take(Most).ToList();
        var text = days.Count == 0 ? MilestoneTexts.NothingComing.In(locale) : MilestoneTexts.Coming.In(locale, days.Count);
        return Table(text, days, today, locale, new Button(MilestoneTexts.ShowPast.In(locale), Intent.Name, PastValue));
    }

    private Reply Past(DateOnly today, Locale locale)
    {
        var days = Days().Where(entry => entry.Day < today).OrderByDescending(entry => entry.Day).Take(Most).Reverse().ToList();
        var text = days.Count == 0 ? MilestoneTexts.NothingPast.In(locale) : MilestoneTexts.Past.In(locale, days.Count);
        return Table(text, days, today, locale, new Button(MilestoneTexts.ShowComing.In(locale), Intent.Name));
    }

    private IEnumerable<(Milestone Milestone, DateOnly Day)> Days() => file.Milestones.SelectMany(milestone => milestone.Days(), (milestone, day) => (milestone, day));

    private static Reply Table(string text, IReadOnlyList<(Milestone Milestone, DateOnly Day)> days, DateOnly today, Locale locale, Button other) => new(text)
    {
        Facts = [.. days.Select(entry => new Fact(MilestoneTexts.When.In(locale, locale.Day(entry.Day), Distance(entry.Day.DayNumber - today.DayNumber, locale)), entry.Milestone.Title.In(locale)))],
        Actions = [other],
    };

    private static string Distance(int days, Locale locale) => days switch
    {
        0 => MilestoneTexts.Today.In(locale),
        > 0 => MilestoneTexts.InDays.In(locale, days),
        _ => MilestoneTexts.DaysAgo.In(locale, -days),
    };
}
