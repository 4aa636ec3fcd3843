using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Milestones.Handing;

/// <summary>Gives a milestone another owner, plans the reminders anew and tells the new owner, all in one transaction.</summary>
public sealed class OwnerChange(MilestoneBook book, ReminderPlanner planner, Notices notices, Session session)
{
    /// <summary>Hands a milestone on; what to say to whoever did.</summary>
    public async Task<Reply> ToAsync(MilestoneDay day, string owner, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(turn);
        if (owner == day.Milestone.Owner)
        {
            return Say(HandOnTexts.Unchanged, day, owner, turn);
        }

        await book.SaveAsync(day.Milestone with { Owner = owner }, ReminderPeople.KeyOf(turn.Person), cancellationToken);
        await planner.PlanAsync(day.Milestone.Id, cancellationToken);
        return !owner.Contains('@', StringComparison.Ordinal) ? Say(HandOnTexts.DoneForRole, day, owner, turn)
            : owner == ReminderPeople.KeyOf(turn.Person) || await TellAsync(day, owner, turn, cancellationToken) ? Say(HandOnTexts.Done, day, owner, turn)
            : Say(HandOnTexts.DoneUntold, day, owner, turn);
    }

    private async Task<bool> TellAsync(MilestoneDay day, string owner, Turn turn, CancellationToken cancellationToken)
    {
        var notice = new Notice(
            person => $"milestone-handed-on:{day.Key}:{person.Id}:{turn.Now.ToUnixTimeMilliseconds()}",
            locale => new Reply(HandOnTexts.ToNewOwner.In(locale, Markdown.Escape(turn.Person.Name), Markdown.Escape(day.Milestone.Title.In(locale)), locale.Day(day.Day)))
            {
                Actions = [new Button(MilestoneTexts.OpenIt.In(locale), MilestoneIntents.Show, day.Key)],
            });
        return await notices.TellOwnerAsync(session, owner, notice, cancellationToken) is not null;
    }

    private static Reply Say(Text text, MilestoneDay day, string owner, Turn turn) =>
        new(text.In(turn.Locale, Markdown.Escape(day.Milestone.Title.In(turn.Locale)), Markdown.Escape(owner))) { Outcome = Outcome.Done };
}
