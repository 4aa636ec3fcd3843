using Bot.Features.Milestones.Chat.Asked;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>Says what is coming, and what has passed.</summary>
public sealed class ListMilestonesHandler(MilestoneBook book, ReminderPeople people, AskedDate oneDate) : IIntentHandler
{
    private const int Most = 6;

    // Of a period everything is told that can be read at a glance.
    private const int MostWithin = 20;

    private const string PastValue = "past";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.List, MilestoneTexts.List)
    {
        Italian =
        [
            "quali sono le prossime scadenze?", "che scadenze ci sono?", "cosa scade questo mese?", "mostrami le milestone", "elenco delle scadenze", "quali sono le prossime tappe?",
            "cosa c'è in programma?", "quando è la prossima scadenza?", "quando è l'anniversario della firma?", "calendario delle scadenze", "cosa dobbiamo consegnare?", "quali scadenze sono passate?",
            "cosa abbiamo in calendario nei prossimi mesi?", "ci sono consegne in arrivo?", "le mie scadenze", "apri il calendario", "quali date mi devo segnare?", "che cosa scade a maggio?",
            "quali sono le fasi che ci aspettano?", "c'è qualcosa da consegnare a breve?", "prossimi appuntamenti della partnership", "scadenze in ritardo",
            "che consegne abbiamo entro la fine del mese?", "quali tappe vengono adesso?", "tutte le milestone", "mostrami il calendario", "date da ricordare", "tappe del progetto",
            "che cosa ci aspetta?", "quando dobbiamo consegnare?", "cosa c'è da consegnare?", "le date che contano", "scadenze di oggi", "le scadenze della settimana", "cosa scade domani?",
            "a quali date devo stare attento?", "c'è una scadenza a luglio?",
        ],
        English =
        [
            "what are the next deadlines?", "which deadlines are there?", "what is due this month?", "show me the milestones", "list of deadlines", "what are the next milestones?", "what is coming up?",
            "when is the next deadline?", "when is the anniversary of the signing?", "calendar of deadlines", "what do we have to deliver?", "which deadlines have passed?",
            "what is on the calendar for the next months?", "are there deliverables coming?", "my deadlines", "open the calendar", "which dates should I note down?", "what is due in May?",
            "which steps are ahead of us?", "do I have to deliver anything soon?", "next dates of the partnership", "overdue deadlines", "which deliverables do we have before the end of the month?",
            "which milestones come now?", "all milestones", "show me the calendar", "dates to remember", "milestones of the project", "what lies ahead?", "when do we have to deliver?",
            "what must be handed in?", "the dates that matter", "today's deadlines", "the deadlines of the week", "what is due tomorrow?", "which dates do I have to watch?",
            "is there a deadline in July?",
        ],
        Commands = ["scadenze", "milestones", "deadlines", "milestone"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var days = await book.DaysAsync(cancellationToken);
        // A choice between abilities hands on the words it was offered for.
        var words = turn.Value ?? turn.Text;
        var asked = words == PastValue ? new AskedMilestones(null, false, true, false) : AskedMilestones.Of(words, turn.Today);
        if (asked is { IsPast: false, IsOwn: false, Period: null } && await oneDate.FindAsync(words, turn.Today, cancellationToken) is { } dates)
        {
            return Single(dates, turn);
        }

        var own = asked.IsOwn ? [.. days.Where(day => people.Owns(turn.Person, day.Milestone))] : days;
        return asked switch
        {
            { Period: { } period } => Within(period, own, days, asked.IsOwn, turn),
            { IsLate: true } => Late(days, turn),
            { IsPast: true } => Past(days, turn),
            { IsOwn: true } => Own(own, days, turn),
            _ => Coming(days, turn),
        };
    }

    private static Reply Single(IReadOnlyList<MilestoneDay> dates, Turn turn)
    {
        var table = Table(AskedTexts.NextIs.In(turn.Locale), dates, turn, ComingButton(turn));
        if (dates is not [var only])
        {
            return table;
        }

        var said = AskedTexts.DateIs.In(turn.Locale, Markdown.Escape(only.Milestone.Title.In(turn.Locale)), MilestoneTexts.WhenOf(only.Day, turn.Today, turn.Locale));
        var source = only.Milestone.Source.In(turn.Locale);
        return table with { Text = said, Facts = source.Length > 0 ? [new Fact(MilestoneTexts.Source.In(turn.Locale), source)] : [] };
    }

    private static Reply Within(AskedPeriod period, IReadOnlyList<MilestoneDay> asked, IReadOnlyList<MilestoneDay> all, bool isOwn, Turn turn)
    {
        var (within, when) = (asked.Where(day => period.Holds(day.Day)).ToList(), period.In(turn.Locale));
        if (within.Count == 0)
        {
            var nothing = (isOwn ? AskedTexts.NothingOwnWithin : AskedTexts.NothingWithin).In(turn.Locale, when);
            var next = Open(all, turn.Today).Take(1).ToList();
            return Table(next.Count == 0 ? nothing : $"{nothing} {AskedTexts.NextIs.In(turn.Locale)}", next, turn, ComingButton(turn));
        }

        var text = (isOwn ? AskedTexts.OwnWithin : AskedTexts.Within).In(turn.Locale, within.Count, when);
        return Table(within.Count <= MostWithin ? text : $"{text} {AskedTexts.FirstOf.In(turn.Locale, MostWithin)}", [.. within.Take(MostWithin)], turn, ComingButton(turn));
    }

    private static Reply Own(IReadOnlyList<MilestoneDay> own, IReadOnlyList<MilestoneDay> all, Turn turn)
    {
        var open = Open(own, turn.Today).ToList();
        return open.Count == 0
            ? Table(AskedTexts.NoneOwn.In(turn.Locale), [.. Open(all, turn.Today).Take(Most)], turn, PastButton(turn))
            : Table(AskedTexts.Own.In(turn.Locale, Math.Min(open.Count, MostWithin)), [.. open.Take(MostWithin)], turn, PastButton(turn));
    }

    private static Reply Late(IReadOnlyList<MilestoneDay> days, Turn turn)
    {
        var late = days.Where(day => day.IsLate(turn.Today)).Take(MostWithin).ToList();
        return late.Count == 0
            ? Table(AskedTexts.NothingLate.In(turn.Locale), [.. Open(days, turn.Today).Take(1)], turn, PastButton(turn))
            : Table(AskedTexts.Overdue.In(turn.Locale, late.Count), late, turn, ComingButton(turn));
    }

    private static Reply Coming(IReadOnlyList<MilestoneDay> days, Turn turn)
    {
        var coming = Open(days, turn.Today).Take(Most).ToList();
        var text = coming.Count == 0 ? MilestoneTexts.NothingComing.In(turn.Locale) : MilestoneTexts.Coming.In(turn.Locale, coming.Count);

        // Whoever asks when something ends may mean what the documents say of it.
        return Table(text, coming, turn, PastButton(turn)) with { Outcome = coming.Count == 0 ? Outcome.Declined : Outcome.Answered };
    }

    private static Reply Past(IReadOnlyList<MilestoneDay> days, Turn turn)
    {
        var past = days.Where(day => day.Day < turn.Today).TakeLast(Most).ToList();
        var text = past.Count == 0 ? MilestoneTexts.NothingPast.In(turn.Locale) : MilestoneTexts.Past.In(turn.Locale, past.Count);
        return Table(text, past, turn, ComingButton(turn));
    }

    // What is late comes first.
    private static IEnumerable<MilestoneDay> Open(IReadOnlyList<MilestoneDay> days, DateOnly today) =>
        days.Where(day => day.IsLate(today)).Concat(days.Where(day => !day.IsDone && day.Day >= today));

    private static Button PastButton(Turn turn) => new(MilestoneTexts.ShowPast.In(turn.Locale), Intent.Name, PastValue);

    private static Button ComingButton(Turn turn) => new(MilestoneTexts.ShowComing.In(turn.Locale), Intent.Name);

    private static Reply Table(string text, IReadOnlyList<MilestoneDay> days, Turn turn, Button other) => new(text)
    {
        Facts = [.. days.Select(day => new Fact(MilestoneTexts.WhenOf(day.Day, turn.Today, turn.Locale), Title(day, turn)))],
        Actions = [other, new Button(MilestoneTexts.Create.In(turn.Locale), MilestoneIntents.Create)],
    };

    private static string Title(MilestoneDay day, Turn turn)
    {
        var title = day.Milestone.Title.In(turn.Locale);
        return day.Milestone.Kind == MilestoneKind.Event ? title
            : day.IsDone ? MilestoneTexts.TitleWithState.In(turn.Locale, title, MilestoneTexts.IsDone.In(turn.Locale))
            : day.IsLate(turn.Today) ? MilestoneTexts.TitleWithState.In(turn.Locale, title, MilestoneTexts.Late.In(turn.Locale)) : title;
    }
}
