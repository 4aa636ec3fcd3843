using System.Text.RegularExpressions;

namespace Bot.Language.Entities.Dates;

/// <summary>Days counted from today: "domani", "next Friday", "tra due settimane", "fine mese".</summary>
internal static class RelativeRules
{
    /// <summary>The rules, the more telling first.</summary>
    public static IReadOnlyList<DateRule> All { get; } =
    [
        Day("dopodomani|day after tomorrow", 2),
        Day("l'altro ieri|altroieri|day before yesterday", -2),
        Day("oggi|today|stasera|tonight|stamattina", 0),
        Day("domani|tomorrow", 1),
        Day("ieri|yesterday", -1),
        new($@"(?:tra|fra|entro|in|within)\s+(?:the next\s+|i prossimi\s+)?(?:circa\s+|about\s+|a\s+)?(?<c>{DateWords.Number})\s+(?:of\s+|di\s+)?(?<u>{DateWords.Unit})", (match, today) => Ahead(match, today, 1)),
        new($@"(?:next|coming|following|prossim[ie])\s+(?<c>{DateWords.Number})\s+(?<u>{DateWords.Unit})", FromToday),
        new($@"(?<c>{DateWords.Number})\s+(?<u>{DateWords.Unit})\s+(?:from now|from today|da oggi|da adesso)", (match, today) => Ahead(match, today, 1)),
        new($@"(?<c>{DateWords.Number})\s+(?<u>{DateWords.Unit})\s+(?:fa|ago)", (match, today) => Ahead(match, today, -1)),
        new($@"(?:(?<next>next|prossim[oa])|(?<last>last|scors[oa])|this|quest[oa])\s+(?<w>{DateWords.Weekday})", EnglishWeekday),
        new($@"(?<w>{DateWords.Weekday})\s+(?:(?<next>prossim[oa]|che viene)|(?<last>scors[oa]))", ItalianWeekday),
        new($@"(?<w>{DateWords.Weekday})", ItalianWeekday),
        new($@"(?:fine|end of)\s+(?:the\s+|della\s+|del\s+|dell'|di\s+quest(?:[oa]\s+|')|this\s+)?(?<u>{DateWords.Period}|giornata|day)", (match, today) => DateMention.On(DateWords.Whole(today, match.Groups["u"].Value).Until)),
        new($@"(?:next|prossim[oa])\s+(?<u>{DateWords.Period})|(?<u>{DateWords.Period})\s+(?:prossim[oa]|che viene|entrante)", (match, today) => Period(match, today, 1)),
        new($@"(?:last|scors[oa])\s+(?<u>{DateWords.Period})|(?<u>{DateWords.Period})\s+(?:scors[oa]|passat[oa])", (match, today) => Period(match, today, -1)),
        new($@"(?:this|the current|quest[oa'])\s*(?<u>{DateWords.Period})|(?<u>{DateWords.Period})\s+(?:in corso|corrente)", (match, today) => Period(match, today, 0)),
    ];

    private static DateRule Day(string pattern, int days) => new(pattern, (_, today) => DateMention.On(today.AddDays(days)));

    private static DateMention? Ahead(Match match, DateOnly today, int direction) =>
        NumberWords.Parse(match.Groups["c"].Value) is { } count ? DateMention.On(DateWords.Move(today, direction * count, match.Groups["u"].Value)) : null;

    private static DateMention? FromToday(Match match, DateOnly today) => Ahead(match, today, 1) is { } last ? last with { From = today } : null;

    private static DateMention Period(Match match, DateOnly today, int count) =>
        DateWords.Whole(DateWords.Move(today, count, match.Groups["u"].Value), match.Groups["u"].Value);

    // "next Friday" on a Wednesday is not "this Friday" but the one of the week after; "venerdì prossimo" is the first to come.
    private static DateMention EnglishWeekday(Match match, DateOnly today)
    {
        var mention = ItalianWeekday(match, today);
        var isThisWeek = mention.From <= DateWords.Whole(today, "week").Until;
        return match.Groups["next"].Value == "next" && isThisWeek ? DateMention.On(mention.From.AddDays(7)) : mention;
    }

    private static DateMention ItalianWeekday(Match match, DateOnly today)
    {
        var ahead = ((int)DateWords.DayOf(match.Groups["w"].Value) - (int)today.DayOfWeek + 7) % 7;
        ahead = ahead == 0 ? 7 : ahead;
        return DateMention.On(today.AddDays(match.Groups["last"].Success ? ahead - 7 - (ahead == 7 ? 7 : 0) : ahead));
    }
}
