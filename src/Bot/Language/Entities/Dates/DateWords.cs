namespace Bot.Language.Entities.Dates;

/// <summary>Names of months, days and units of time in both languages, folded.</summary>
internal static class DateWords
{
    private static readonly string[] MonthNames =
    [
        "gennaio january jan gen", "febbraio february feb febr", "marzo march mar", "aprile april apr", "maggio may mag", "giugno june jun giu",
        "luglio july jul lug", "agosto august aug ago", "settembre september sept sep sett", "ottobre october oct ott", "novembre november nov", "dicembre december dec dic",
    ];

    private static readonly string[] DayNames =
    [
        "domenica sunday", "lunedi monday", "martedi tuesday", "mercoledi wednesday", "giovedi thursday", "venerdi friday", "sabato saturday",
    ];

    // "may" and "march" are words of their own.
    private static readonly string[] Plain = [.. MonthNames.SelectMany(names => names.Split(' ').Take(2)).Where(name => name is not ("may" or "march"))];

    private static readonly Dictionary<string, int> Months = Index(MonthNames, 1);

    private static readonly Dictionary<string, int> Days = Index(DayNames, 0);

    /// <summary>Matches the name of a month.</summary>
    public static string Month { get; } = Any(Months.Keys);

    /// <summary>Matches the full name of a month that means nothing else.</summary>
    public static string PlainMonth { get; } = Any(Plain);

    /// <summary>Matches the name of a weekday.</summary>
    public static string Weekday { get; } = Any(Days.Keys);

    /// <summary>Matches a unit of time.</summary>
    public static string Unit => "giorn[oi]|days?|settiman[ae]|weeks?|mes[ei]|months?|trimestr[ei]|quarters?|semestr[ei]|ann[oi]|years?";

    /// <summary>Matches a stretch of the calendar.</summary>
    public static string Period => "settimana|week|mese|month|trimestre|quarter|semestre|anno|year";

    /// <summary>Matches a number in digits or words.</summary>
    public static string Number => $"[0-9]{{1,3}}|{NumberWords.Pattern}";

    /// <summary>The month of a name, 1 to 12.</summary>
    public static int MonthOf(string name) => Months[name];

    /// <summary>The weekday of a name.</summary>
    public static DayOfWeek DayOf(string name) => (DayOfWeek)Days[name];

    /// <summary>A day moved by a number of units.</summary>
    public static DateOnly Move(DateOnly day, int count, string unit) => unit switch
    {
        _ when unit.StartsWith('g') || unit.StartsWith('d') => day.AddDays(count),
        _ when unit.StartsWith('t') || unit.StartsWith('q') => day.AddMonths(3 * count),
        _ when unit.StartsWith("sem", StringComparison.Ordinal) => day.AddMonths(6 * count),
        _ when unit.StartsWith('s') || unit.StartsWith('w') => day.AddDays(7 * count),
        _ when unit.StartsWith('m') => day.AddMonths(count),
        _ => day.AddYears(count),
    };

    /// <summary>The week, month, quarter, half-year or year that holds a day.</summary>
    public static DateMention Whole(DateOnly day, string unit)
    {
        var first = unit switch
        {
            _ when unit.StartsWith('t') || unit.StartsWith('q') => new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1),
            _ when unit.StartsWith("sem", StringComparison.Ordinal) => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1),
            _ when unit.StartsWith('s') || unit.StartsWith('w') => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            _ when unit.StartsWith('m') => new DateOnly(day.Year, day.Month, 1),
            _ when unit.StartsWith('g') || unit.StartsWith('d') => day,
            _ => new DateOnly(day.Year, 1, 1),
        };
        return new DateMention(first, Move(first, 1, unit).AddDays(-1), "");
    }

    private static Dictionary<string, int> Index(string[] names, int first) => names
        .SelectMany((words, index) => words.Split(' ').Select(word => (word, index)))
        .ToDictionary(entry => entry.word, entry => entry.index + first, StringComparer.Ordinal);

    private static string Any(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(word => word.Length));
}
