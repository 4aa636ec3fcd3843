using Bot.Language;

namespace Bot.Features.Milestones.Reminders.Week;

/// <summary>The words of the week's overview.</summary>
internal static class WeekTexts
{
    public static readonly Text Title = new("**La settimana della partnership**", "**The partnership's week**");

    public static readonly Text Coming = new("In arrivo: **{0}**, {1}. {2}", "Coming: **{0}**, {1}. {2}");

    public static readonly Text Late = new("In ritardo: **{0}**, {1}. {2}", "Late: **{0}**, {1}. {2}");

    public static readonly Text Owner = new("Responsabile: {0}.", "Responsible: {0}.");

    public static readonly Text NoOwner = new("Nessuno ne è responsabile.", "Nobody is responsible for it.");

    public static readonly Text NoNews = new("Nessun aggiornamento finora.", "No update so far.");

    public static readonly Text LastNews = new("Ultimo aggiornamento: {0}.", "Last update: {0}.");

    public static readonly Text Undelivered = new("Promemoria non consegnato a {0}", "Reminder not delivered to {0}");

    public static readonly Plural More = new(new("Una data in più: scrivi «scadenze».", "One more date: write “deadlines”."), new("Altre {0} date: scrivi «scadenze».", "{0} more dates: write “deadlines”."));
}
