using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Features.Milestones.Chat.Wishes;
using Bot.Language;
using Bot.Language.Entities.Dates;

namespace Bot.Features.Milestones.Chat;

/// <summary>What the sentence that opens a form already says: "aggiungi una scadenza: rapporto annuale entro il 15 dicembre".</summary>
public static partial class OpeningWords
{
    /// <summary>The day that is meant: the last one of a stretch, as a deadline is; null when none is named, or one that has passed.</summary>
    public static DateOnly? Day(string text, DateOnly today) =>
        DateFinder.Find(text, today) is [{ IsImpossible: false } mention] && mention.Until >= today ? mention.Until : null;

    /// <summary>What follows a colon, stands in quotation marks or is to be remembered, without the day; empty when there is nothing of the kind.</summary>
    public static string Title(string text, DateOnly today)
    {
        var named = Named().Match(text);
        return named.Success ? WithoutDay(named.Groups["title"].Value.Trim(), today, keepsRest: false) : WithoutDay(ReminderWish.Of(text), today, keepsRest: true);
    }

    /// <summary>A day as forms hold it.</summary>
    public static string Value(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The words that lead to the day go with it.
    private static string WithoutDay(string title, DateOnly today, bool keepsRest)
    {
        var mention = Day(title, today) is null ? null : DateFinder.Find(title, today)[0];
        var at = mention is null ? -1 : TextNormalizer.Fold(title).IndexOf(mention.Words, StringComparison.Ordinal);
        if (at < 0 || at + mention!.Words.Length > title.Length)
        {
            return title;
        }

        var before = Leading().Replace(" " + title[..at], "").Trim(' ', ',', ';', '-', '–');
        return !keepsRest ? before : $"{before} {HourOfDay().Replace(title[(at + mention.Words.Length)..], "").Trim(' ', ',', ';', '-', '–')}".Trim();
    }

    [GeneratedRegex("""(?::\s+|[«“"])(?<title>[^»”"]{3,})""")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:[\s,;–-]+(?:entro|per|il|lo|la|l|di|del|dell|prima|su|by|due|on|the|of|for|before|until))+['’]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^\s*(?:mattina|pomeriggio|sera|morning|afternoon|evening)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HourOfDay();
}
