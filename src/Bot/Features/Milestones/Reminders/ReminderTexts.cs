using Bot.Language;

namespace Bot.Features.Milestones.Reminders;

/// <summary>The words of reminders.</summary>
internal static class ReminderTexts
{
    public static readonly Plural Today = new(
        new("Un promemoria per oggi:", "One reminder for today:"),
        new("{0} promemoria per oggi:", "{0} reminders for today:"));

    public static readonly Text Item = new("**{0}**: {1}. {2}", "**{0}**: {1}. {2}");

    public static readonly Text WatchedItem = new(
        "**{0}**: {1}, ed è ancora aperta. Responsabile: {2}.",
        "**{0}**: {1}, and it is still open. Responsible: {2}.");

    public static readonly Text Next = new("Prossimo promemoria: {0}.", "Next reminder: {0}.");

    public static readonly Text NextAndEscalation = new(
        "Prossimo promemoria: {0}; se resta aperta, il {1} lo saprà anche chi coordina.",
        "Next reminder: {0}; if it stays open, the coordinators will hear of it on {1}.");

    public static readonly Text LastNow = new(
        "È l'ultimo promemoria: ora lo sa anche chi coordina.",
        "This is the last reminder: the coordinators know of it too now.");

    public static readonly Text Last = new("Non seguiranno altri promemoria.", "No more reminders will follow.");

    public static readonly Text Done = new("Fatto", "Done");

    public static readonly Text DoneOf = new("Fatto: {0}", "Done: {0}");

    public static readonly Text Snooze = new("Rimanda", "Remind me later");

    public static readonly Text SnoozeOf = new("Rimanda: {0}", "Later: {0}");

    public static readonly Plural More = new(
        new("Ce n'è un'altra: scrivi «le mie scadenze».", "There is one more: write “my deadlines”."),
        new("Ce ne sono altre {0}: scrivi «le mie scadenze».", "There are {0} more: write “my deadlines”."));
}
