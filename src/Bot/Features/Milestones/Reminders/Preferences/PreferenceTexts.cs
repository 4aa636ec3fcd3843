using Bot.Language;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>The words of the reminder settings.</summary>
internal static class PreferenceTexts
{
    public static readonly Text Settings = new("Scegliere come ricevere i promemoria", "Choose how to be reminded");

    public static readonly Text Wanted = new("Vuoi ricevere promemoria?", "Do you want reminders?");

    public static readonly Text On = new("Sì", "Yes");

    public static readonly Text Off = new("No", "No");

    public static readonly Text Hour = new("A che ora? (da 6 a 18)", "At what hour? (6 to 18)");

    public static readonly Text Zone = new("In quale fuso orario?", "In which time zone?");

    public static readonly Text ZoneHelp = new("Un nome come Europe/Rome o Asia/Shanghai; vuoto: {0}.", "A name such as Europe/Rome or Asia/Shanghai; empty: {0}.");

    public static readonly Text Holidays = new("Quali festività rispettare?", "Which public holidays shall I keep?");

    public static readonly Text OfZone = new("Quelle del fuso orario", "Those of the time zone");

    public static readonly Text Italy = new("Italia", "Italy");

    public static readonly Text China = new("Cina", "China");

    public static readonly Text WeekendsOnly = new("Solo i fine settimana", "Weekends only");

    public static readonly Text Away = new("Assente fino al", "Away until");

    public static readonly Text AwayHelp = new("Ultimo giorno di assenza; vuoto se ci sei.", "Last day of your absence; empty when you are there.");

    public static readonly Text Channel = new("Dove vuoi riceverli?", "Where do you want them?");

    public static readonly Text ChannelSeenLast = new("Dove ho scritto per ultimo", "Where I wrote last");

    public static readonly Text Week = new("Vuoi anche la settimana della partnership?", "Do you want the partnership's week too?");

    public static readonly Text NoSuchZone = new(
        "Il fuso orario «{0}» non esiste: scrivi un nome come Europe/Rome o Asia/Shanghai.",
        "The time zone “{0}” does not exist: write a name such as Europe/Rome or Asia/Shanghai.");

    public static readonly Text StopAll = new("Ferma tutti i promemoria", "Stop all reminders");

    public static readonly Text BeginAgain = new("Ricomincia a ricordarmi", "Remind me again");

    public static readonly Text AreOn = new("I promemoria sono di nuovo attivi.", "Reminders are on again.");

    public static readonly Text NonePlanned = new(
        "Per te non c'è nessun promemoria in programma. Posso fermare anche quelli che verranno.",
        "No reminder is planned for you. I can stop those to come as well.");

    public static readonly Text NextPlanned = new(
        "Il prossimo promemoria per te riguarda **{0}** ({1}). Posso fermarli tutti, oppure questo: basta segnarla come fatta o rimandarlo.",
        "The next reminder for you is about **{0}** ({1}). I can stop all of them, or this one: mark it as done, or put it off.");

    public static readonly Text IsOff = new("I promemoria sono disattivati: ora dipende da te.", "Reminders are off: it is up to you now.");

    public static readonly Text IsOn = new(
        "I promemoria arrivano alle {0} ({1}), nei giorni lavorativi, mai dalle {2} in poi.",
        "Reminders come at {0}:00 ({1}), on working days, never from {2}:00 on.");

    public static readonly Text IsAway = new("Fino al {0} non ti scrivo.", "I will not write to you until {0}.");
}
