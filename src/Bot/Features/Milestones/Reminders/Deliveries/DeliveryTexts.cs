using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Reminders.Deliveries;

/// <summary>The words about what was delivered and what was not.</summary>
internal static class DeliveryTexts
{
    public static readonly Text Show = new("Vedere quali promemoria non sono arrivati", "See which reminders did not arrive");

    public static readonly Text Summary = new(
        "Negli ultimi {0} giorni: {1} messaggi consegnati, {2} in viaggio, {3} non consegnati.",
        "In the last {0} days: {1} messages delivered, {2} on their way, {3} not delivered.");

    public static readonly Text Line = new("**{0}**, {1}: {2}.", "**{0}**, {1}: {2}.");

    public static readonly Plural More = new(new("Un altro non è elencato qui.", "One more is not listed here."), new("Altri {0} non sono elencati qui.", "{0} more are not listed here."));

    public static readonly Text NeverMet = new("non ha ancora mai scritto ad Accordo", "has never written to Accordo yet");

    public static readonly Text TurnedOff = new("ha disattivato i promemoria", "has turned reminders off");

    public static readonly Text Blocked = new("ha bloccato Accordo o lo ha tolto ({0})", "has blocked Accordo or taken it out ({0})");

    public static readonly Text Platform = new("la piattaforma ha rifiutato ({0})", "the platform refused ({0})");

    /// <summary>Why something was not delivered, in words.</summary>
    public static string Why(string reason, Locale locale) => reason switch
    {
        ReminderClock.NeverMet => NeverMet.In(locale),
        ReminderClock.TurnedOff => TurnedOff.In(locale),
        _ when Messages.DeliveryException.TellsBlocked(reason, out var said) => Blocked.In(locale, Markdown.Escape(said)),
        _ => Platform.In(locale, Markdown.Escape(reason)),
    };
}
