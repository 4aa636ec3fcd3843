using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Features.Milestones.Chat.Wishes;

/// <summary>"Remind me on Monday to send the report": something new to be reminded of, where "remind me on Monday" puts off what is there.</summary>
internal static partial class ReminderWish
{
    /// <summary>What the person wants to be reminded of, with the day if it is said there; empty when the message is no such wish.</summary>
    public static string Of(string text)
    {
        var wish = Wish().Match(text.Trim());
        var (act, fact) = (wish.Groups["act"].Value, wish.Groups["fact"].Value);
        return act.Length > 0 && Known().IsMatch(TextNormalizer.Fold(act)) ? "" : $"{act}{fact}".TrimEnd('.', '!', '?', ' ');
    }

    /// <summary>True when it shall come again and again.</summary>
    public static bool ComesAgain(string text) => Again().IsMatch(TextNormalizer.Fold(text));

    // "Di" stands before a verb: what is said of a thing ("ricordami della relazione") may be there already.
    [GeneratedRegex(
        @"^(?!\W*(?:when|how|why|who|what|which|does|did|will|quando|come|chi|quale|quali)\b)(?:(?!\b(?:non|smetti|stop|never|don['’]?t|do not)\b).)*?\b(?:"
        + @"(?:ricorda(?:mi|ci)|ricordarmi|(?:mi|ci) ricordi|fammi ricordare|(?:crea|aggiungi|metti|imposta|segna|fammi)(?:mi)? (?:un )?promemoria)\b(?:(?!\b(?:di|che)\b).)*\b"
        + @"(?:di (?<act>(?:non )?\w+(?:r|re)(?:mi|ti|si|ci|vi|lo|la|li|le|gli|ne|gliel[oaie])?\b.*)|che (?<fact>.+))"
        + @"|(?:remind (?:me|us)|(?:set|add|create|make)(?: me)? an? reminder(?: for me)?)\b(?:(?!\b(?:to|that)\b).)*\b(?:to (?<act>.+)|that (?<fact>.+)))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000)]
    private static partial Regex Wish();

    // "To do it" is what was spoken of, "to Monday" and "to the end" are days.
    [GeneratedRegex(@"^(?:farl[oaie]|pensarci|occuparmene|rivederl[oaie]|do (?:it|that|this|so)|\d+|(?:the|a|my|this|that|il|la|un|una)\b|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next)\b")]
    private static partial Regex Known();

    [GeneratedRegex(@"\b(?:ogni|tutti i|tutte le|every|each)\b")]
    private static partial Regex Again();
}
