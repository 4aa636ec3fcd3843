using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Language.Entities.Dates;

/// <summary>Days named by the calendar: "15/3", "8 giugno 2031", "fine marzo", "Q2 2027", "2031".</summary>
internal static class CalendarRules
{
    private static readonly string Year = "(?:'?(?<y>[0-9]{2}|[12][0-9]{3}))";

    /// <summary>The rules, the more telling first.</summary>
    public static IReadOnlyList<DateRule> All { get; } =
    [
        new(@"(?<y>[12][0-9]{3})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})", Numbers),
        new(@"(?<d>[0-9]{1,2})[-/.](?<m>[0-9]{1,2})[-/.](?<y>[12][0-9]{3}|[0-9]{2})", Numbers),
        new($@"(?<d>[0-9]{{1,2}}|primo)(?:st|nd|rd|th|°|º)?(?:\s+(?:of|di))?\s+(?<n>{DateWords.Month})\.?,?(?:\s+(?:del\s+|of\s+)?{Year})?", Named),
        new($@"(?<n>{DateWords.Month})\.?\s+(?:the\s+)?(?<d>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?<y>[12][0-9]{{3}}))?", Named),
        new($@"(?<part>fine|end|late|inizio|inizi|primi|beginning|start|early|meta|mid|middle)(?:\s+(?:of|di|del mese di))?[\s-]+(?<n>{DateWords.Month})(?:\s+(?<y>[12][0-9]{{3}}))?", PartOfMonth),
        new($@"(?<n>{DateWords.Month})(?:\s+(?:del\s+|of\s+)?(?<y>[12][0-9]{{3}}))", Month),
        new($@"(?:a|ad|in|entro|by|for|per|di|until|fino a|from|da|since|dal mese di|within)\s+(?<n>{DateWords.Month})", Month),
        new(@"(?:h(?<h>[12])|(?<o>primo|secondo|first|second)\s+(?:semestre|half))(?:\s+(?:del\s+|of\s+)?(?<y>[12][0-9]{3}))?", Half),
        new(@"(?:q(?<q>[1-4])|(?<o>primo|secondo|terzo|quarto|first|second|third|fourth)\s+(?:trimestre|quarter))(?:\s+(?:del\s+|of\s+)?(?<y>[12][0-9]{3}))?", Quarter),
        new(@"(?<d>[0-9]{1,2})/(?<m>[0-9]{1,2})", Numbers),
        new(@"(?:fine|end of|inizio|beginning of|start of)\s+(?:the\s+|del\s+)?(?<y>20[0-9]{2})", PartOfYear),
        new($"(?<n>{DateWords.PlainMonth})", Month),
        new("natale|christmas", (_, today) => Next(today, 12, 25)),
        new("ferragosto", (_, today) => Next(today, 8, 15)),
        new("capodanno|new year's day", (_, today) => Next(today, 1, 1)),
        new("(?<y>20[0-9]{2})", (match, _) => DateWords.Whole(new DateOnly(Number(match, "y"), 1, 1), "year")),
    ];

    /// <summary>A day and month of a year, or of the nearest year in which it is not past.</summary>
    public static DateMention Next(DateOnly today, int month, int day, int year = 0)
    {
        var chosen = year > 0 ? year : today.Year;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year > 0 ? year : 2024, month))
        {
            return DateMention.Impossible;
        }

        // 29 February without a year waits for a leap year.
        while (year == 0 && (day > DateTime.DaysInMonth(chosen, month) || new DateOnly(chosen, month, day) < today))
        {
            chosen++;
        }

        return DateMention.On(new DateOnly(chosen, month, day));
    }

    private static DateMention Numbers(Match match, DateOnly today) => Next(today, Number(match, "m"), Number(match, "d"), YearOf(match));

    private static DateMention Named(Match match, DateOnly today) => Next(today, DateWords.MonthOf(match.Groups["n"].Value), Number(match, "d"), YearOf(match));

    private static DateMention Month(Match match, DateOnly today)
    {
        var month = DateWords.MonthOf(match.Groups["n"].Value);
        var year = YearOf(match) is > 0 and var given ? given : month < today.Month ? today.Year + 1 : today.Year;
        return DateWords.Whole(new DateOnly(year, month, 1), "month");
    }

    private static DateMention PartOfMonth(Match match, DateOnly today)
    {
        var month = Month(match, today);
        return match.Groups["part"].Value[0] switch
        {
            'f' or 'e' when match.Groups["part"].Value != "early" => DateMention.On(month.Until),
            'l' => DateMention.On(month.Until),
            'm' => DateMention.On(month.From.AddDays(14)),
            _ => DateMention.On(month.From),
        };
    }

    private static DateMention PartOfYear(Match match, DateOnly today) =>
        DateMention.On(match.Value[0] is 'f' or 'e' ? new DateOnly(Number(match, "y"), 12, 31) : new DateOnly(Number(match, "y"), 1, 1));

    private static DateMention Quarter(Match match, DateOnly today)
    {
        var quarter = match.Groups["q"].Success ? Number(match, "q") : NumberWords.Parse(match.Groups["o"].Value)!.Value;
        var year = YearOf(match) is > 0 and var given ? given : (3 * quarter) < today.Month ? today.Year + 1 : today.Year;
        var first = new DateOnly(year, (3 * quarter) - 2, 1);
        return new DateMention(first, first.AddMonths(3).AddDays(-1), "");
    }

    private static DateMention? Half(Match match, DateOnly today)
    {
        // "The second half" of a meeting is no half of a year.
        if (!match.Groups["h"].Success && !match.Groups["y"].Success && match.Value.EndsWith("half", StringComparison.Ordinal))
        {
            return null;
        }

        var half = match.Groups["h"].Success ? Number(match, "h") : NumberWords.Parse(match.Groups["o"].Value)!.Value;
        var year = YearOf(match) is > 0 and var given ? given : (6 * half) < today.Month ? today.Year + 1 : today.Year;
        return DateWords.Whole(new DateOnly(year, 6 * half, 1), "semestre");
    }

    private static int YearOf(Match match) => match.Groups["y"].Success ? Number(match, "y") is < 100 and var two ? 2000 + two : Number(match, "y") : 0;

    private static int Number(Match match, string group) =>
        match.Groups[group].Value == "primo" ? 1 : int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
