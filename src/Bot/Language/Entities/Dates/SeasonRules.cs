using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Language.Entities.Dates;

/// <summary>Seasons and Easter: "prima dell'estate", "in autumn 2027", "dopo Pasqua".</summary>
internal static class SeasonRules
{
    private const string Name = "primavera|spring|estate|summer|autunno|autumn|fall|inverno|winter";

    // A season beside other words may be part of a name ("summer school", "the spring meeting", "fall behind"): it says a time after a
    // word of time and with nothing of its own behind it.
    private const string Leading =
        "(?<=(?:^|[^\\p{L}])(?:(?:in|by|before|after|until|till|during|from|since|through|for|of)(?: the)?|entro|prima|dopo|fino|durante|da|dal|dalla|dell'|nell'|dall'|all'|l'|la|in|d'|di|quest'|questa|questo|per|del|nel|sino|al)\\s*)";

    private const string Year = "(?:\\s+(?:of\\s+|del\\s+)?(?<y>20[0-9]{2}))";

    private const string Next = "(?:next|this|prossim[oa]|quest[oa']\\s*)\\s*";

    private const string Apart = "(?!\\s+(?:school|meeting|camp|term|break|semester|session|event|review|workshop|behind|short|back|in|within|under|on)\\b)";

    /// <summary>The rules.</summary>
    public static IReadOnlyList<DateRule> All { get; } =
    [
        new($"(?<s>{Name}){Year}|(?:{Leading}|{Next})(?<s>{Name})(?:\\s+(?:prossim[oa]|che viene))?{Apart}", Season),
        new($"(?:lunedi dell'angelo|pasquetta|easter monday){Year}?", (match, today) => Easter(match, today, 1)),
        new($"(?:pasqua|easter){Year}?", (match, today) => Easter(match, today, 0)),
    ];

    // The one that is to come; the present one while it lasts.
    private static DateMention Season(Match match, DateOnly today)
    {
        var first = Number(match) is > 0 and var given ? given : today.Year - 1;
        var stretch = Of(match.Groups["s"].Value, first);
        while (!match.Groups["y"].Success && stretch.Until < today)
        {
            stretch = Of(match.Groups["s"].Value, ++first);
        }

        return stretch;
    }

    private static DateMention Of(string name, int year) => name switch
    {
        "primavera" or "spring" => new DateMention(new DateOnly(year, 3, 21), new DateOnly(year, 6, 20), ""),
        "estate" or "summer" => new DateMention(new DateOnly(year, 6, 21), new DateOnly(year, 9, 22), ""),
        "autunno" or "autumn" or "fall" => new DateMention(new DateOnly(year, 9, 23), new DateOnly(year, 12, 20), ""),
        _ => new DateMention(new DateOnly(year, 12, 21), new DateOnly(year + 1, 3, 20), ""),
    };

    private static DateMention Easter(Match match, DateOnly today, int after)
    {
        var year = Number(match) is > 0 and var given ? given : today.Year;
        var day = EasterSunday.Of(year).AddDays(after);
        return DateMention.On(day < today && !match.Groups["y"].Success ? EasterSunday.Of(year + 1).AddDays(after) : day);
    }

    private static int Number(Match match) => match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : 0;
}
