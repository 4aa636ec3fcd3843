using Bot.Calendar;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>How one person wants to be reminded.</summary>
public sealed record ReminderSettings
{
    /// <summary>Hour of their day at which reminders come, 6 to 18.</summary>
    public int Hour { get; init; } = 9;

    /// <summary>Hour from which nothing comes any more until the next day, 12 to 23.</summary>
    public int QuietFrom { get; init; } = 19;

    /// <summary>IANA time zone; null for the one their client tells.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whose public holidays they keep; null for those of their time zone.</summary>
    public Region? Holidays { get; init; }

    /// <summary>Last day of their absence; null when they are there.</summary>
    public DateOnly? AwayUntil { get; init; }

    /// <summary>Channel on which they want them; null for where they were seen last.</summary>
    public string? Channel { get; init; }

    /// <summary>True when a coordinator does not want the week's overview.</summary>
    public bool WithoutWeek { get; init; }

    /// <summary>True when they want no reminders at all.</summary>
    public bool IsOff { get; init; }
}
