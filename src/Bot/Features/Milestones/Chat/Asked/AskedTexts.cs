using Bot.Language;

namespace Bot.Features.Milestones.Chat.Asked;

/// <summary>The words of asking for some of the milestones.</summary>
internal static class AskedTexts
{
    public static readonly Text OnDay = new("il {0}", "on {0}");

    public static readonly Text InMonth = new("nel mese di {0}", "in {0}");

    public static readonly Text InYear = new("nel {0}", "in {0}");

    public static readonly Text FromTo = new("dal {0} al {1}", "from {0} to {1}");

    public static readonly Text Since = new("dal {0} in poi", "from {0} on");

    public static readonly Plural Within = new(
        new("C'è una scadenza o ricorrenza {1}:", "There is one deadline or date {1}:"),
        new("Ci sono {0} scadenze e ricorrenze {1}:", "There are {0} deadlines and dates {1}:"));

    public static readonly Plural OwnWithin = new(
        new("Di tua responsabilità c'è una scadenza {1}:", "You are responsible for one deadline {1}:"),
        new("Di tua responsabilità ci sono {0} scadenze {1}:", "You are responsible for {0} deadlines {1}:"));

    public static readonly Text NothingWithin = new("Non c'è nessuna scadenza {0}.", "Nothing is due {0}.");

    public static readonly Text NothingOwnWithin = new("Non hai scadenze tue {0}.", "You have no deadline of your own {0}.");

    public static readonly Text NextIs = new("La prossima in arrivo:", "What comes next:");

    public static readonly Text DateIs = new("**{0}**: {1}.", "**{0}**: {1}.");

    public static readonly Text FirstOf = new("Mostro le prime {0}.", "The first {0} are shown.");

    public static readonly Plural Own = new(
        new("Ecco l'unica scadenza di tua responsabilità:", "Here is the one deadline you are responsible for:"),
        new("Ecco le {0} scadenze di tua responsabilità:", "Here are the {0} deadlines you are responsible for:"));

    public static readonly Text NoneOwn = new("Non hai scadenze tue. Ecco che cosa viene per la partnership:", "You have no deadline of your own. Here is what comes for the partnership:");

    public static readonly Plural Overdue = new(
        new("È in ritardo una scadenza:", "One deadline is overdue:"),
        new("Sono in ritardo {0} scadenze:", "{0} deadlines are overdue:"));

    public static readonly Text NothingLate = new("Niente è in ritardo. La prossima in arrivo:", "Nothing is overdue. What comes next:");
}
