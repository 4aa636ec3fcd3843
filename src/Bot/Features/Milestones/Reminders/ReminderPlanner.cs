using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Preferences;

namespace Bot.Features.Milestones.Reminders;

/// <summary>Keeps the planned reminders true to the milestones: whoever changes one plans it anew, in the same transaction.</summary>
public sealed class ReminderPlanner(MilestoneBook book, MilestoneRepository milestones, ReminderRepository reminders, ReminderPeople people, TimeProvider time)
{
    private readonly Dictionary<string, ReminderHours> hours = new(StringComparer.Ordinal);

    /// <summary>Plans everything: at start and when the content was read again. What is planned right already stays.</summary>
    public async Task PlanAllAsync(CancellationToken cancellationToken)
    {
        var known = await milestones.KnownAsync(cancellationToken);
        var all = await book.AllAsync(cancellationToken);
        foreach (var milestone in all.Where(milestone => !known.ContainsKey(milestone.Id)))
        {
            await milestones.KnowAsync(milestone.Id, Today, cancellationToken);
        }

        var planned = (await reminders.AllAsync(cancellationToken)).ToLookup(reminder => reminder.Milestone, StringComparer.Ordinal);
        var days = (await book.DaysAsync(cancellationToken)).ToLookup(day => day.Milestone.Id, StringComparer.Ordinal);
        foreach (var id in planned.Select(group => group.Key).Where(id => id.Length > 0).Union(all.Select(milestone => milestone.Id)))
        {
            await PlanAsync(days[id], planned[id], cancellationToken);
        }

        await PlanOverviewsAsync(planned[""].ToList(), cancellationToken);
    }

    /// <summary>Plans one milestone after a change.</summary>
    public async Task PlanAsync(string milestone, CancellationToken cancellationToken)
    {
        await milestones.KnowAsync(milestone, Today, cancellationToken);
        await PlanAsync(
            (await book.DaysAsync(cancellationToken)).Where(day => day.Milestone.Id == milestone), await reminders.OfMilestoneAsync(milestone, cancellationToken), cancellationToken);
    }

    /// <summary>Plans one person's reminders after they chose other hours; nobody else's are looked at.</summary>
    public async Task PlanPersonAsync(string person, CancellationToken cancellationToken)
    {
        hours.Remove(person);
        var days = (await book.DaysAsync(cancellationToken)).ToDictionary(day => day.Key, StringComparer.Ordinal);
        foreach (var reminder in (await reminders.OfPersonAsync(person, cancellationToken)).Where(reminder => !reminder.IsOverview))
        {
            if (days.TryGetValue(reminder.Key, out var day) && day.IsOpen(Today))
            {
                await PlanAsync(day, person, reminder.Watches, reminder, cancellationToken);
            }
        }
    }

    /// <summary>Plans a milestone that nobody knew before, without a look at the others.</summary>
    public async Task PlanNewAsync(Milestone milestone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        await milestones.KnowAsync(milestone.Id, Today, cancellationToken);
        await PlanAsync(milestone.Days().Select(day => new MilestoneDay(milestone, day, false)), [], cancellationToken);
    }

    private async Task PlanAsync(IEnumerable<MilestoneDay> days, IEnumerable<Reminder> planned, CancellationToken cancellationToken)
    {
        var old = planned.ToDictionary(reminder => (reminder.Key, reminder.Person, reminder.Watches));
        foreach (var day in days.Where(day => day.IsOpen(Today)))
        {
            var owners = people.Behind(day.Milestone.Owner);
            var watchers = day.Milestone.Kind == MilestoneKind.Task ? people.Coordinators.Except(owners) : [];
            foreach (var (person, watches) in owners.Select(owner => (owner, false)).Concat(watchers.Select(watcher => (watcher, true))))
            {
                old.Remove((day.Key, person, watches), out var before);
                await PlanAsync(day, person, watches, before, cancellationToken);
            }
        }

        foreach (var leftOver in old.Values)
        {
            await reminders.RemoveAsync(leftOver, cancellationToken);
        }
    }

    private async Task PlanAsync(MilestoneDay day, string person, bool watches, Reminder? before, CancellationToken cancellationToken)
    {
        var when = await HoursAsync(person, cancellationToken);
        var ladder = watches ? ReminderLadder.OfWatcher(day.Day, when.WorkDays) : ReminderLadder.Of(day.Milestone, day.Day, when.WorkDays);
        var fingerprint = ladder.Fingerprint(when);
        if (before?.Ladder == fingerprint)
        {
            return;
        }

        var now = time.GetUtcNow();

        // What somebody put off stays put off when only the hour changes: the clock looks at the hour again.
        if (before is { Snoozes: > 0 } && before.Due > now.ToUnixTimeMilliseconds() && ReminderLadder.HasSameRungs(before.Ladder, fingerprint))
        {
            await reminders.SaveAsync(before with { Ladder = fingerprint }, cancellationToken);
            return;
        }

        var next = ladder.Rungs.Select(when.InstantOn).Where(instant => instant > now).Select(instant => (DateTimeOffset?)instant).FirstOrDefault();

        // Something brought in when its whole ladder is over is still late: it is said once.
        var isNews = next is null && before is null && day.Milestone.Kind == MilestoneKind.Task;
        var due = next ?? (isNews ? when.Next(now) : null);
        await reminders.SaveAsync(
            new Reminder(day.Milestone.Id, day.Day.ToString("yyyy-MM-dd", null), person, watches)
            {
                Due = due?.ToUnixTimeMilliseconds() ?? 0,
                Last = before?.Last ?? "",
                Snoozes = before?.Snoozes ?? 0,
                Ladder = fingerprint,
            },
            cancellationToken);
    }

    private async Task PlanOverviewsAsync(List<Reminder> planned, CancellationToken cancellationToken)
    {
        foreach (var person in people.Coordinators.Except(planned.Select(reminder => reminder.Person)))
        {
            var when = await HoursAsync(person, cancellationToken);
            await reminders.SaveAsync(new Reminder("", "", person, false) { Due = NextOverview(when, time.GetUtcNow()).ToUnixTimeMilliseconds() }, cancellationToken);
        }

        foreach (var leftOver in planned.Where(reminder => !people.Coordinators.Contains(reminder.Person)))
        {
            await reminders.RemoveAsync(leftOver, cancellationToken);
        }
    }

    /// <summary>The first working day of next week.</summary>
    internal static DateTimeOffset NextOverview(ReminderHours hours, DateTimeOffset now)
    {
        var today = hours.Clock.DayOf(now);
        return hours.InstantOn(today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7)));
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private async Task<ReminderHours> HoursAsync(string person, CancellationToken cancellationToken) =>
        hours.TryGetValue(person, out var known)
            ? known
            : hours[person] = (await people.FindAsync(person, cancellationToken)).Hours;
}
