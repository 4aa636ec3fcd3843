using Bot.Language;
using Bot.Language.Entities.Dates;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>Tells who wants to be reminded no more: "non ricordarmelo più", "stop reminding me of this", "basta promemoria".</summary>
internal static class StopWish
{
    private static readonly string[] Reminding = ["ricordar", "ricordi", "rammenta", "remind", "nag"];

    // Not "avvisare" and "notify": those are what a clause asks of the parties.
    private static readonly string[] Reminders = ["promemoria", "reminder", "avvisi", "avvisarmi", "notifiche", "notification", "solleciti"];

    private static readonly HashSet<string> Ending = Set("niente nessun basta smetti smettila smettete smettere piantala finiscila evita mai disattiva togli ferma interrompi troppi troppe never stop quit cease enough off away mute silence disable fewer");

    private static readonly HashSet<string> Denying = Set("non no not don dont");

    // "I get no reminders" complains; "no more reminders" and "I want no reminders" are wishes.
    private static readonly HashSet<string> Wishing = Set("più piu voglio vorrei desidero mandarmi mandare mandatemi inviarmi more want wish send need");

    // "Don't forget to remind me" wants the opposite, "you did not remind me" complains; who asks why, when or how many wants to know something.
    private static readonly HashSet<string> Otherwise =
        Set("dimenticare dimenticarti dimentica scordare scordarti scordati forget perche perché why quando when quanti quante how chi who hai did didn have ricevo arriva arrivano arrivato arrivati receive received get getting come");

    /// <summary>True when the message wants that; a day in it puts a reminder off instead.</summary>
    public static bool IsAsked(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Tokenizer.Words(text);
        var verb = words.Any(word => Starts(word, Reminding));
        return (verb || words.Any(word => Starts(word, Reminders))) && !words.Any(Otherwise.Contains)
            && (words.Any(Ending.Contains) || (words.Any(Denying.Contains) && (verb || words.Any(Wishing.Contains))))
            && DateFinder.Find(text, today).Count == 0;
    }

    private static bool Starts(string word, string[] stems) => Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.Ordinal));

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
