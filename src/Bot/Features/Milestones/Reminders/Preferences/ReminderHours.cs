using Bot.Calendar;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>When one person may be reminded: their hour on their working days, not while they are away.</summary>
/// <param name="Settings">What they chose.</param>
/// <param name="Clock">Their wall clock.</param>
/// <param name="WorkDays">Their working days.</param>
public sealed record ReminderHours(ReminderSettings Settings, WallClock Clock, WorkDays WorkDays)
{
    /// <summary>The hours of a person.</summary>
    /// <param name="settings">What they chose.</param>
    /// <param name="zones">IANA zones to try after their own choice, the better first.</param>
    public static ReminderHours Of(ReminderSettings settings, params string?[] zones)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var zone = zones.Prepend(settings.TimeZone)
            .Select(id => TimeZoneInfo.TryFindSystemTimeZoneById(id ?? "", out var found) ? found : null).FirstOrDefault(found => found is not null) ?? TimeZoneInfo.Utc;
        return new ReminderHours(settings, new WallClock(zone), settings.Holidays is { } region ? new WorkDays(region) : WorkDays.Of(zone));
    }

    /// <summary>True when something may be said at this instant.</summary>
    public bool Allow(DateTimeOffset instant)
    {
        var wall = Clock.At(instant);
        return instant >= Clock.Instant(DateOnly.FromDateTime(wall), Settings.Hour) && wall.Hour < Settings.QuietFrom && IsThere(DateOnly.FromDateTime(wall));
    }

    /// <summary>The instant at which something is said that falls on a day, or cannot be said on it.</summary>
    public DateTimeOffset InstantOn(DateOnly day)
    {
        var there = Settings.AwayUntil is { } last && day <= last ? last.AddDays(1) : day;
        return Clock.Instant(WorkDays.OnOrAfter(there), Settings.Hour);
    }

    /// <summary>The first allowed instant from now on: now itself, later today, or on the next working day.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        if (Allow(now))
        {
            return now;
        }

        var today = InstantOn(Clock.DayOf(now));
        return today > now ? today : InstantOn(Clock.DayOf(now).AddDays(1));
    }

    private bool IsThere(DateOnly day) => WorkDays.Has(day) && (Settings.AwayUntil is not { } last || day > last);
}
