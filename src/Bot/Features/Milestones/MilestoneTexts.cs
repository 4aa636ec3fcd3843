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
}
