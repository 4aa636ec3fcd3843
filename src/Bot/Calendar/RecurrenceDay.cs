namespace Bot.Calendar;

/// <summary>One entry of BYDAY (RFC 5545, 3.3.10): a day of the week, the n-th of its month when it has a number.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Ordinal">1 for the first of the month, -1 for the last, 0 for every one.</param>
public readonly record struct RecurrenceDay(DayOfWeek Day, int Ordinal)
{
    /// <summary>True when a day is one of those meant.</summary>
    public bool Matches(DateOnly day)
    {
        if (day.DayOfWeek != Day)
        {
            return false;
        }

        var fromEnd = DateTime.DaysInMonth(day.Year, day.Month) - day.Day;
        return Ordinal == 0 || (Ordinal > 0 ? ((day.Day - 1) / 7) + 1 == Ordinal : (fromEnd / 7) + 1 == -Ordinal);
    }
}
