using System.Globalization;
using Bot.Calendar;
using Bot.Content;
using Bot.Features.Onboarding.Tracks;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>On which working day the steps of a journey are released, at nine in the newcomer's morning.</summary>
public sealed class JourneyPlan(Partnership partnership)
{
    private const int Hour = 9;

    private const int QuietFrom = 19;

    private const int DaysToCatchUp = 7;

    /// <summary>A person's wall clock.</summary>
    public WallClock ClockOf(string? zone) => new(
        TimeZoneInfo.TryFindSystemTimeZoneById(zone ?? "", out var own) || TimeZoneInfo.TryFindSystemTimeZoneById(partnership.TimeZone, out own) ? own : TimeZoneInfo.Utc);

    /// <summary>The day on which a step is released.</summary>
    public static DateOnly DayOf(Journey journey, Step step, WallClock clock)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(clock);
        return WorkDays.Of(clock.Zone).OnOrAfter(DateOnly.ParseExact(journey.Started, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(step.Day));
    }

    /// <summary>The steps that are due on a day and were not released, and the day of the next one.</summary>
    public static (IReadOnlyList<Step> Steps, DateOnly? Next) Due(Journey journey, Track track, IReadOnlyList<JourneyStep> released, DateOnly today, WallClock clock)
    {
        ArgumentNullException.ThrowIfNull(track);
        var known = released.Select(step => step.Step).ToHashSet(StringComparer.Ordinal);
        var left = track.Steps.Where(step => !known.Contains(step.Id)).Select(step => (Step: step, Day: DayOf(journey, step, clock))).ToList();
        var later = left.Where(entry => entry.Day > today).Select(entry => (DateOnly?)entry.Day).Min();
        return ([.. left.Where(entry => entry.Day <= today).Select(entry => entry.Step)], later);
    }

    /// <summary>The day on which a journey ends with its summary, whatever is left: a week after its last step was due, or was received later than that.</summary>
    public static DateOnly EndOf(Journey journey, Track track, DateOnly? received, WallClock clock)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(clock);
        var last = track.Steps.Select(step => DayOf(journey, step, clock)).Append(received ?? DateOnly.MinValue).Max();
        return WorkDays.Of(clock.Zone).OnOrAfter(last.AddDays(DaysToCatchUp));
    }

    /// <summary>The next working morning.</summary>
    public static DateTimeOffset NextMorning(DateTimeOffset now, WallClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var days = WorkDays.Of(clock.Zone);
        var morning = clock.Instant(days.OnOrAfter(clock.DayOf(now)), Hour);
        return morning > now ? morning : clock.Instant(days.OnOrAfter(clock.DayOf(now).AddDays(1)), Hour);
    }

    /// <summary>True while a late step may still be said.</summary>
    public static bool IsDaytime(DateTimeOffset now, WallClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.At(now).Hour is >= Hour and < QuietFrom && WorkDays.Of(clock.Zone).Has(clock.DayOf(now));
    }

    /// <summary>The instant at which something is said on a day; 0 for no day.</summary>
    public static long InstantOf(DateOnly? day, WallClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return day is { } on ? clock.Instant(on, Hour).ToUnixTimeMilliseconds() : 0;
    }
}
