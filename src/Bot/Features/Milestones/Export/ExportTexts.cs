using Bot.Language;

namespace Bot.Features.Milestones.Export;

/// <summary>The words of calendar and timeline.</summary>
internal static class ExportTexts
{
    public static readonly Text Calendar = new("Avere le scadenze nel proprio calendario", "Get the deadlines into your own calendar");

    public static readonly Text Feed = new(
        "Questo è il tuo indirizzo privato: aggiungilo come calendario via URL in Outlook, Google Calendar o Apple Calendar, e le date si aggiornano da sole. Chi lo possiede può leggerle: tienilo per te.",
        "This is your private address: add it as a calendar by URL in Outlook, Google Calendar or Apple Calendar, and the dates keep themselves up to date. Whoever has it can read them: keep it to yourself.");

    public static readonly Text Address = new("Indirizzo", "Address");

    public static readonly Text AddressHere = new("Indirizzo (su questo server)", "Address (on this server)");

    public static readonly Text Anew = new("Fai un indirizzo nuovo", "Make a new address");

    public static readonly Text End = new("Chiudi l'indirizzo", "End the address");

    public static readonly Text Ended = new("Fatto: il tuo indirizzo non apre più niente, e nemmeno le immagini che ti ho mandato.", "Done: your address opens nothing any more, nor do the pictures that I sent you.");

    public static readonly Text NoneToEnd = new("Non hai nessun indirizzo attivo.", "You have no address in use.");

    public static readonly Text InPrivateOnly = new(
        "L'indirizzo del calendario è personale: chiedimelo in una conversazione privata.",
        "The calendar's address is personal: ask me for it in a private conversation.");

    public static readonly Text Timeline = new("Vedere la linea del tempo", "See the timeline");

    public static readonly Text Picture = new("La linea del tempo della partnership, dal {0} al {1}:", "The partnership's timeline, from {0} to {1}:");

    public static readonly Text Empty = new("Non c'è ancora nessuna data da mostrare.", "There is no date to show yet.");

    public static readonly Text TodayMark = new("oggi, {0}", "today, {0}");

    public static readonly Text Entry = new("{0}: {1} ({2})", "{0}: {1} ({2})");

    public static readonly Plural CountLate = new(new("{0} in ritardo", "{0} late"), new("{0} in ritardo", "{0} late"));

    public static readonly Plural CountComing = new(new("{0} in arrivo", "{0} coming"), new("{0} in arrivo", "{0} coming"));

    public static readonly Plural CountDone = new(new("{0} fatta", "{0} done"), new("{0} fatte", "{0} done"));

    public static readonly Plural CountPassed = new(new("{0} passata", "{0} passed"), new("{0} passate", "{0} passed"));

    public static readonly Plural AndMore = new(new("…e un'altra", "…and one more"), new("…e altre {0}", "…and {0} more"));

    public static readonly Text Coming = new("in arrivo", "coming");
}
