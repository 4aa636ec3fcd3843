using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Language.Entities.Dates;

namespace Bot.Features.Milestones.Chat;

/// <summary>What the sentence that opens a form already says: "aggiungi una scadenza: rapporto annuale entro il 15 dicembre".</summary>
public static partial class OpeningWords
{
    /// <summary>The day that is meant: the last one of a stretch, as a deadline is; null when none is named, or one that has passed.</summary>
    public static DateOnly? Day(string text, DateOnly today) =>
        DateFinder.Find(text, today) is [{ IsImpossible: false } mention] && mention.Until >= today ? mention.Until : null;

    /// <summary>What follows a colon or stands in quotation marks, without the day; empty when there is nothing of the kind.</summary>
    public static string Title(string text, DateOnly today)
    {
        var named = Named().Match(text);
        return named.Success ? WithoutDay(named.Groups["title"].Value.Trim(), today) : "";
    }

    /// <summary>A day as forms hold it.</summary>
    public static string Value(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The day begins at the last word from which on it is still found; the words that lead to it go with it.
    private static string WithoutDay(string title, DateOnly today)
    {
        if (Day(title, today) is null)
        {
            return title;
        }

        // The same stretch of days: "novembre 2026" ends on the 30th too, and is not what "30 novembre 2026" says.
        (DateOnly From, DateOnly Until)? Said(string text) => DateFinder.Find(text, today) is [var mention] ? (mention.From, mention.Until) : null;
        var said = Said(title);
        var start = WordStarts().Matches(title).Select(word => word.Index).LastOrDefault(index => Said(title[index..]) == said);
        return start == 0 ? "" : Leading().Replace(title[..start], "").TrimEnd(' ', ',', ';', '-', '–');
    }

    [GeneratedRegex("""(?::\s+|[«“"])(?<title>[^»”"]{3,})""")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[\p{L}\p{N}]")]
    private static partial Regex WordStarts();

    [GeneratedRegex(@"(?:[\s,;–-]+(?:entro|per|il|lo|la|l|di|del|dell|prima|su|by|due|on|the|of|for|before|until))+['’]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();
}
