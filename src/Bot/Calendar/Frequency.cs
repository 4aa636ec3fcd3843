namespace Bot.Calendar;

/// <summary>How often a recurrence comes round: FREQ of RFC 5545.</summary>
public enum Frequency
{
    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Every week, from Monday.</summary>
    Weekly,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every year.</summary>
    Yearly,
}
