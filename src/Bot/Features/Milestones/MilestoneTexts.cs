using Bot.Language;

namespace Bot.Features.Milestones;

/// <summary>The words of the milestones.</summary>
internal static class MilestoneTexts
{
    public static readonly Text List = new("Vedere le scadenze e le tappe", "See deadlines and milestones");

    public static readonly Plural Coming = new(
        new("Ecco la prossima scadenza o ricorrenza della partnership:", "Here is the partnership's next deadline or date:"),
        new("Ecco le prossime {0} scadenze e ricorrenze della partnership:", "Here are the partnership's next {0} deadlines and dates:"));

    public static readonly Plural Past = new(
        new("Ecco la tappa già passata:", "Here is the one date that has passed:"),
        new("Ecco le {0} tappe più recenti già passate:", "Here are the {0} most recent dates that have passed:"));

    public static readonly Text NothingComing = new(
        "Non ci sono scadenze in arrivo.",
        "Nothing is coming up.");

    public static readonly Text NothingPast = new("Nessuna tappa è ancora passata.", "No date has passed yet.");

    public static readonly Text When = new("{0} ({1})", "{0} ({1})");

    public static readonly Text Today = new("oggi", "today");

    public static readonly Plural InDays = new(new("domani", "tomorrow"), new("fra {0} giorni", "in {0} days"));

    public static readonly Plural DaysAgo = new(new("ieri", "yesterday"), new("{0} giorni fa", "{0} days ago"));

    public static readonly Text ShowPast = new("Le tappe passate", "Past dates");

    public static readonly Text ShowComing = new("Le prossime", "What is next");

    public static readonly Text Late = new("in ritardo", "late");

    public static readonly Text IsDone = new("fatto", "done");

    public static readonly Text TitleWithState = new("{0} ({1})", "{0} ({1})");

    public static readonly Text Show = new("Vedere una scadenza", "See one deadline");

    public static readonly Text Create = new("Aggiungere una scadenza", "Add a deadline");

    public static readonly Text Change = new("Cambiare una scadenza", "Change a deadline");

    public static readonly Text Done = new("Segnare una scadenza come fatta", "Mark a deadline as done");

    public static readonly Text Snooze = new("Rimandare un promemoria", "Put a reminder off");

    public static readonly Text Note = new("Annotare un progresso", "Note progress");

    public static readonly Text Heading = new("**{0}**", "**{0}**");

    public static readonly Text Due = new("Data", "Date");

    public static readonly Text Owner = new("Responsabile", "Responsible");

    public static readonly Text Nobody = new("nessuno", "nobody");

    public static readonly Text State = new("Stato", "State");

    public static readonly Text IsOpen = new("aperta", "open");

    public static readonly Text HasPassed = new("passata", "passed");

    public static readonly Text Repeats = new("Si ripete", "Repeats");

    public static readonly Text Reminders = new("Promemoria", "Reminders");

    public static readonly Text Source = new("Fonte", "Source");

    public static readonly Text Link = new("Collegamento", "Link");

    public static readonly Text NoteLine = new("{0}, {1}: «{2}»", "{0}, {1}: “{2}”");

    public static readonly Text Gone = new(
        "Questa scadenza non c'è più con quella data: è stata spostata o tolta. Ecco le prossime.",
        "That deadline is no longer there with that date: it was moved or removed. Here is what is next.");

    public static readonly Text WhichOne = new("Quale di queste?", "Which of these?");

    public static readonly Text NoneCalledSo = new("Nessuna scadenza aperta si chiama così. Intendi una di queste?", "No open deadline is called so. Do you mean one of these?");

    public static readonly Text NoneOpen = new("Non c'è nessuna scadenza aperta.", "There is no open deadline.");

    public static readonly Text NotYours = new(
        "Questa scadenza può cambiarla solo chi ne è responsabile ({0}) o chi coordina la partnership.",
        "Only whoever is responsible for it ({0}) or a coordinator of the partnership can change this deadline.");

    public static readonly Text IsDoneNow = new(
        "Fatto: **{0}** del {1} è chiusa e non te la ricorderò più.",
        "Done: **{0}** of {1} is closed, and I will not remind you of it again.");

    public static readonly Text WasDone = new("**{0}** del {1} era già chiusa.", "**{0}** of {1} was closed already.");

    public static readonly Text Reopen = new("Riapri", "Open it again");

    public static readonly Text IsReopened = new("Ho riaperto **{0}** del {1}.", "I have opened **{0}** of {1} again.");

    public static readonly Text IsCreated = new("Ho aggiunto **{0}** per il {1}. {2}", "I have added **{0}** for {1}. {2}");

    public static readonly Text IsChanged = new("Ho aggiornato **{0}**: {1}. {2}", "I have updated **{0}**: {1}. {2}");

    public static readonly Text IsMoved = new("Ho spostato **{0}** dal {1} al {2}.", "I have moved **{0}** from {1} to {2}.");

    public static readonly Text MoveBack = new("Rimetti la data di prima", "Put the old date back");

    public static readonly Text IsRemoved = new("Ho tolto **{0}**: nessuno riceverà più promemoria.", "I have removed **{0}**: nobody will be reminded of it any more.");

    public static readonly Text NoReminder = new("Nessun promemoria in programma.", "No reminder is planned.");

    public static readonly Text FormCreate = new("Nuova scadenza", "New deadline");

    public static readonly Text FormChange = new("Modifica la scadenza", "Change the deadline");

    public static readonly Text Save = new("Salva", "Save");

    public static readonly Text FieldTitle = new("Di che cosa si tratta?", "What is it about?");

    public static readonly Text FieldDue = new("Per quando?", "By when?");

    public static readonly Text FieldRepeat = new("Si ripete?", "Does it repeat?");

    public static readonly Text FieldOwner = new("Chi ne è responsabile?", "Who is responsible?");

    public static readonly Text FieldOwnerHelp = new(
        "Un indirizzo e-mail o un ruolo; vuoto: tu.",
        "An e-mail address or a role; empty: you.");

    public static readonly Text FieldNewOwnerHelp = new("Un indirizzo e-mail o un ruolo.", "An e-mail address or a role.");

    public static readonly Text FieldLeads = new("Quanti giorni prima te la ricordo?", "How many days before shall I remind you?");

    public static readonly Text FieldLeadsHelp = new("Uno o più numeri, come 30;7;1.", "One or more numbers, such as 30;7;1.");

    public static readonly Text LeadsWrong = new(
        "Scrivi giorni interi separati da punto e virgola, come 30;7;1.",
        "Write whole days between semicolons, such as 30;7;1.");

    public static readonly Text FieldLink = new("A quale richiesta, clausola o pagina è collegata?", "Which request, clause or page does it belong to?");

    public static readonly Text FieldLinkHelp = new("Un numero di richiesta, «articolo 7», un indirizzo web; vuoto: nessuna.", "A request number, “article 7”, a web address; empty: none.");

    public static readonly Text RuleMissesDay = new(
        "La ricorrenza non comprende il {0}: scegli un'altra data o un'altra ricorrenza.",
        "The recurrence does not fall on {0}: choose another date or another recurrence.");

    public static readonly Text OpenIt = new("Apri", "Open");

    public static readonly Text OpenLink = new("Apri {0}", "Open {0}");

    public static readonly Text WasMoved = new(
        "**{0}** è stata spostata: ora è per il {1}. Con quella data non faccio niente.",
        "**{0}** was moved: it is now due {1}. I leave it as it is.");

    public static readonly Text Once = new("No, una volta sola", "No, just once");

    public static readonly Text Monthly = new("Ogni mese", "Every month");

    public static readonly Text Quarterly = new("Ogni tre mesi", "Every three months");

    public static readonly Text Yearly = new("Ogni anno", "Every year");

    public static readonly Text ByRule = new("secondo la regola {0}", "by the rule {0}");

    public static readonly Text OwnerUnknown = new(
        "«{0}» non è un indirizzo e-mail né un ruolo della partnership: scrivi un indirizzo come nome@example.org.",
        "“{0}” is neither an e-mail address nor a role of the partnership: write an address such as name@example.org.");

    public static readonly Text OnlyOwn = new(
        "Per affidare una scadenza ad altri serve il ruolo di coordinamento: lascia vuoto per prenderla tu.",
        "Giving a deadline to somebody else takes the coordinator's role: leave it empty to take it yourself.");

    public static readonly Text ChangeIt = new("Modifica", "Change");

    public static readonly Text NoteIt = new("Aggiungi una nota", "Add a note");

    public static readonly Text Remove = new("Togli", "Remove");

    public static readonly Text RemoveIt = new("Vuoi togliere **{0}** del {1}? Nessuno riceverà più promemoria.", "Do you want to remove **{0}** of {1}? Nobody will be reminded of it any more.");

    public static readonly Text FormNote = new("Nota sul progresso", "Progress note");

    public static readonly Text FieldNote = new("Che cosa c'è di nuovo?", "What is new?");

    public static readonly Text IsNoted = new("Ho annotato il progresso di **{0}**.", "I have noted the progress of **{0}**.");

    public static readonly Text SnoozeWhen = new("Quando te lo ricordo?", "When shall I remind you?");

    public static readonly Text Tomorrow = new("Domani lavorativo ({0})", "Next working day ({0})");

    public static readonly Text ThreeDays = new("Fra tre giorni lavorativi ({0})", "In three working days ({0})");

    public static readonly Text NextWeek = new("Fra una settimana ({0})", "In a week ({0})");

    public static readonly Text OnDay = new("In un giorno a scelta", "On a day I choose");

    public static readonly Text FieldOn = new("Che giorno?", "On which day?");

    public static readonly Text IsSnoozed = new("Va bene: di **{0}** te ne riparlo il {1}. {2}", "All right: I will come back to **{0}** on {1}. {2}");

    public static readonly Plural SnoozesLeft = new(
        new("Puoi rimandarla ancora una volta.", "You can put it off once more."),
        new("Puoi rimandarla ancora {0} volte.", "You can put it off {0} more times."));

    public static readonly Text NoSnoozeLeft = new("Era l'ultima volta che potevi rimandarla.", "That was the last time you could put it off.");

    public static readonly Text SnoozedEnough = new(
        "**{0}** è già stata rimandata {1} volte: segnala come fatta, spostala, oppure parlane con chi coordina.",
        "**{0}** has been put off {1} times already: mark it as done, move it, or talk to a coordinator.");

    public static readonly Text NotReminded = new(
        "Di **{0}** non ricevi promemoria: non c'è niente da rimandare.",
        "You get no reminders of **{0}**: there is nothing to put off.");

    /// <summary>A day with its distance from today: "8 giugno 2026 (fra 98 giorni)".</summary>
    public static string WhenOf(DateOnly day, DateOnly today, Locale locale)
    {
        var days = day.DayNumber - today.DayNumber;
        return When.In(locale, locale.Day(day), days switch
        {
            0 => Today.In(locale),
            > 0 => InDays.In(locale, days),
            _ => DaysAgo.In(locale, -days),
        });
    }
}
