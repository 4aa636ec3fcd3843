using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;

namespace Bot.Features.Milestones.Reminders;

/// <summary>Says when somebody will be reminded of a milestone next.</summary>
public sealed class FirstReminder(ReminderRepository reminders, ReminderPeople people)
{
    /// <summary>The sentence, in the turn's language; the day is that of whoever is reminded.</summary>
    public async Task<string> SayAsync(Milestone milestone, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        ArgumentNullException.ThrowIfNull(turn);
        var next = (await reminders.OfMilestoneAsync(milestone.Id, cancellationToken)).Where(reminder => reminder is { Due: > 0, Watches: false }).MinBy(reminder => reminder.Due);
        if (next is null)
        {
            return MilestoneTexts.NoReminder.In(turn.Locale);
        }

        var clock = (await people.FindAsync(next.Person, cancellationToken)).Hours.Clock;
        return ReminderTexts.Next.In(turn.Locale, turn.Locale.Day(clock.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(next.Due))));
    }
}
