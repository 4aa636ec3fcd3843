using Bot.Calendar;
using Bot.Features.Milestones.Plan;
using Bot.Intents;

namespace Bot.Features.Milestones.Reminders;

/// <summary>Says when somebody will be reminded of a milestone next.</summary>
public sealed class FirstReminder(ReminderRepository reminders)
{
    /// <summary>The sentence, in the turn's language and time zone.</summary>
    public async Task<string> SayAsync(Milestone milestone, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        ArgumentNullException.ThrowIfNull(turn);
        var next = (await reminders.OfMilestoneAsync(milestone.Id, cancellationToken)).Where(reminder => reminder is { Due: > 0, Watches: false }).Select(reminder => reminder.Due).DefaultIfEmpty().Min();
        return next == 0
            ? MilestoneTexts.NoReminder.In(turn.Locale)
            : ReminderTexts.Next.In(turn.Locale, turn.Locale.Day(new WallClock(turn.Zone).DayOf(DateTimeOffset.FromUnixTimeMilliseconds(next))));
    }
}
