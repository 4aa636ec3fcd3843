namespace Bot.Calendar;

/// <summary>
/// A rule for days that come again: the part of RFC 5545 (3.3.10, RRULE) that whole days need. FREQ from DAILY to YEARLY,
/// INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS; weeks begin on Monday.
/// </summary>
public sealed record Recurrence(Frequency Frequency)
{
    /// <summary>No rule of a partnership reaches further; a rule that finds nothing (30 February) ends here.</summary>
    public static readonly DateOnly Horizon = new(2100, 12, 31);

    /// <summary>Every how many days, weeks, months or years.</summary>
    public int Interval { get; init; } = 1;

    /// <summary>How many days in all; null when it does not say.</summary>
    public int? Count { get; init; }

    /// <summary>The last possible day; null when it does not say.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>BYMONTH: 1 to 12; empty for no limit.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>BYMONTHDAY: 1 to 31, or from the end -1 to -31; empty for no limit.</summary>
    public IReadOnlyList<int> MonthDays { get; init; } = [];

    /// <summary>BYDAY; empty for no limit.</summary>
    public IReadOnlyList<RecurrenceDay> WeekDays { get; init; } = [];

    /// <summary>BYSETPOS: which of the days of one period; empty for all.</summary>
    public IReadOnlyList<int> Positions { get; init; } = [];

    /// <summary>True when it comes to an end by itself.</summary>
    public bool HasEnd => Count is not null || Until is not null;

    /// <summary>Reads a rule such as <c>FREQ=MONTHLY;INTERVAL=3;COUNT=40</c>.</summary>
    /// <exception cref="FormatException">It is no rule, or says what is not understood; the message says which part.</exception>
    public static Recurrence Parse(string rule) => RecurrenceParser.Parse(rule);

    /// <summary>The days from the first one on, in order, at most until <see cref="Horizon"/>.</summary>
    /// <param name="start">The first day; it gives what the rule leaves open (day of the week, day of the month, month).</param>
    public IEnumerable<DateOnly> From(DateOnly start)
    {
        var left = Count ?? int.MaxValue;
        for (var period = 0; left > 0; period++)
        {
            if (FirstOf(start, period) is not { } first)
            {
                yield break;
            }

            foreach (var day in Positioned([.. DaysOf(first, start).Where(day => IsMeant(day, start))]).Where(day => day >= start))
            {
                if (day > (Until ?? Horizon) || left-- == 0)
                {
                    yield break;
                }

                yield return day;
            }
        }
    }

    private DateOnly? FirstOf(DateOnly start, int period)
    {
        var steps = (long)period * Interval;
        var monday = start.AddDays(-(((int)start.DayOfWeek + 6) % 7));
        var first = Frequency switch
        {
            Frequency.Daily when steps <= 40_000 => start.AddDays((int)steps),
            Frequency.Weekly when steps <= 6_000 => monday.AddDays((int)steps * 7),
            Frequency.Monthly when steps <= 1_200 => new DateOnly(start.Year, start.Month, 1).AddMonths((int)steps),
            Frequency.Yearly when steps <= 100 => new DateOnly(start.Year, 1, 1).AddYears((int)steps),
            _ => DateOnly.MaxValue,
        };
        return first <= (Until ?? Horizon) ? first : null;
    }

    private IEnumerable<DateOnly> DaysOf(DateOnly first, DateOnly start)
    {
        var length = Frequency switch
        {
            Frequency.Daily => 1,
            Frequency.Weekly => 7,
            Frequency.Monthly => DateTime.DaysInMonth(first.Year, first.Month),
            _ => DateTime.IsLeapYear(first.Year) ? 366 : 365,
        };
        return Enumerable.Range(0, length).Select(first.AddDays);
    }

    private bool IsMeant(DateOnly day, DateOnly start)
    {
        var month = Months.Count > 0 ? Months.Contains(day.Month) : Frequency != Frequency.Yearly || MonthDays.Count + WeekDays.Count > 0 || day.Month == start.Month;
        var monthDay = MonthDays.Count > 0
            ? MonthDays.Contains(day.Day) || MonthDays.Contains(day.Day - DateTime.DaysInMonth(day.Year, day.Month) - 1)
            : Frequency is Frequency.Daily or Frequency.Weekly || WeekDays.Count > 0 || day.Day == start.Day;
        var weekDay = WeekDays.Count > 0
            ? WeekDays.Any(entry => entry.Matches(day))
            : Frequency != Frequency.Weekly || day.DayOfWeek == start.DayOfWeek;
        return month && monthDay && weekDay;
    }

    private IEnumerable<DateOnly> Positioned(IReadOnlyList<DateOnly> days) => Positions.Count == 0
        ? days
        : days.Where((_, index) => Positions.Contains(index + 1) || Positions.Contains(index - days.Count));
}
