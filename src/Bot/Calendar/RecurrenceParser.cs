using System.Globalization;

namespace Bot.Calendar;

/// <summary>Reads the text of a recurrence rule (RFC 5545, 3.3.10).</summary>
internal static class RecurrenceParser
{
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The rule of a text.</summary>
    /// <exception cref="FormatException">Which part is wrong, and what would be right.</exception>
    public static Recurrence Parse(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var text = rule.Trim().ToUpperInvariant();
        var parts = (text.StartsWith("RRULE:", StringComparison.Ordinal) ? text[6..] : text).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !values.TryAdd(part[..equals], part[(equals + 1)..]))
            {
                throw new FormatException($"recurrence part '{part}' is not understood: write each part once, as in FREQ=MONTHLY;INTERVAL=3;COUNT=40");
            }
        }

        return Check(values.Aggregate(new Recurrence(FrequencyOf(values.GetValueOrDefault("FREQ", ""))), (recurrence, part) => With(recurrence, part.Key, part.Value)));
    }

    private static Recurrence With(Recurrence recurrence, string name, string value) => name switch
    {
        "FREQ" => recurrence,
        "INTERVAL" => recurrence with { Interval = Number(name, value, 1, 1000) },
        "COUNT" => recurrence with { Count = Number(name, value, 1, 10_000) },
        "UNTIL" => recurrence with { Until = Day(value) },
        "BYMONTH" => recurrence with { Months = [.. value.Split(',').Select(part => Number(name, part, 1, 12))] },
        "BYMONTHDAY" => recurrence with { MonthDays = [.. value.Split(',').Select(part => Number(name, part, -31, 31))] },
        "BYSETPOS" => recurrence with { Positions = [.. value.Split(',').Select(part => Number(name, part, -366, 366))] },
        "BYDAY" => recurrence with { WeekDays = [.. value.Split(',').Select(WeekDay)] },
        "WKST" when value == "MO" => recurrence,
        _ => throw new FormatException($"recurrence part '{name}={value}' is not understood: use FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY and BYSETPOS"),
    };

    private static Recurrence Check(Recurrence recurrence) => recurrence switch
    {
        { Count: not null, Until: not null } => throw new FormatException("the recurrence has both COUNT and UNTIL: keep one of them"),
        { Frequency: Frequency.Daily or Frequency.Weekly } when recurrence.WeekDays.Any(day => day.Ordinal != 0) =>
            throw new FormatException("BYDAY with a number (2MO) needs FREQ=MONTHLY or FREQ=YEARLY"),
        { Frequency: Frequency.Yearly, Months.Count: 0 } when recurrence.WeekDays.Any(day => day.Ordinal != 0) =>
            throw new FormatException("BYDAY with a number (2MO) in a yearly recurrence needs BYMONTH"),
        { Positions.Count: > 0, WeekDays.Count: 0, MonthDays.Count: 0 } => throw new FormatException("BYSETPOS needs BYDAY or BYMONTHDAY"),
        _ => recurrence,
    };

    private static Frequency FrequencyOf(string value) => value switch
    {
        "DAILY" => Frequency.Daily,
        "WEEKLY" => Frequency.Weekly,
        "MONTHLY" => Frequency.Monthly,
        "YEARLY" => Frequency.Yearly,
        _ => throw new FormatException($"recurrence FREQ is '{value}': write FREQ=DAILY, WEEKLY, MONTHLY or YEARLY"),
    };

    private static int Number(string name, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most && number != 0
            ? number
            : throw new FormatException($"recurrence {name} is '{value}': write a whole number from {least} to {most}, not 0");

    private static DateOnly Day(string value) =>
        value.Length >= 8 && DateOnly.TryParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"recurrence UNTIL is '{value}': write a day as 20310608");

    private static RecurrenceDay WeekDay(string value)
    {
        var day = value.Length >= 2 ? Array.IndexOf(Days, value[^2..]) : -1;
        return day >= 0
            ? new RecurrenceDay((DayOfWeek)day, value.Length == 2 ? 0 : Number("BYDAY", value[..^2], -5, 5))
            : throw new FormatException($"recurrence BYDAY is '{value}': write MO, TU, WE, TH, FR, SA or SU, with a number for the n-th of the month (-1FR)");
    }
}
