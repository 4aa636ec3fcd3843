using System.Globalization;
using Bot.Calendar;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Preferences;

namespace Bot.Features.Milestones.Reminders;

/// <summary>
/// The days on which somebody is reminded of one day of a milestone: before it, on it, and at most twice after it, the last
/// time together with the coordinators. It is as long as this and no longer: nobody is nagged.
/// </summary>
/// <param name="Rungs">The days in order, none twice.</param>
/// <param name="Escalates">The day on which the coordinators are told; null when nobody can be late.</param>
public sealed record ReminderLadder(IReadOnlyList<DateOnly> Rungs, DateOnly? Escalates)
{
    private const int FirstAfter = 1;

    private const int EscalatesAfter = 7;

    /// <summary>The ladder of a milestone's day for somebody with these working days.</summary>
    public static ReminderLadder Of(Milestone milestone, DateOnly day, WorkDays workDays)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        ArgumentNullException.ThrowIfNull(workDays);
        var before = milestone.Leads.Append(0).Select(lead => Before(day.AddDays(-lead), day, workDays));
        if (milestone.Kind == MilestoneKind.Event)
        {
            return new ReminderLadder([.. before.Distinct().Order()], null);
        }

        var escalates = workDays.OnOrAfter(day.AddDays(EscalatesAfter));
        return new ReminderLadder([.. before.Append(workDays.OnOrAfter(day.AddDays(FirstAfter))).Append(escalates).Distinct().Order()], escalates);
    }

    /// <summary>The one rung of the coordinators, who are told when the owner stays late.</summary>
    public static ReminderLadder OfWatcher(DateOnly day, WorkDays workDays)
    {
        ArgumentNullException.ThrowIfNull(workDays);
        var escalates = workDays.OnOrAfter(day.AddDays(EscalatesAfter));
        return new ReminderLadder([escalates], escalates);
    }

    /// <summary>The first rung after a day; null when there is none.</summary>
    public DateOnly? After(DateOnly day) => Rungs.Where(rung => rung > day).Select(rung => (DateOnly?)rung).FirstOrDefault();

    /// <summary>What it was made from, in short: another text is another ladder.</summary>
    public string Fingerprint(ReminderHours hours) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(',', Rungs.Select(rung => rung.DayNumber))}@{hours.Settings.Hour}{hours.Clock.Zone.Id}{hours.Settings.AwayUntil:yyyyMMdd}");

    /// <summary>True when two fingerprints differ in the person's hours at most.</summary>
    public static bool HasSameRungs(string fingerprint, string other)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        ArgumentNullException.ThrowIfNull(other);
        return fingerprint.Split('@')[0] == other.Split('@')[0];
    }

    // What falls on a holiday is said on the next working day, unless that is too late for the day itself.
    private static DateOnly Before(DateOnly rung, DateOnly day, WorkDays workDays)
    {
        var next = workDays.OnOrAfter(rung);
        return next <= day ? next : workDays.OnOrBefore(rung);
    }
}
