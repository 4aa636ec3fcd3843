using Bot.Features.Milestones.Plan;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>Stops the reminders of somebody who wants no more: all of them by one press, or the one that is on their mind.</summary>
public sealed class ReminderStop(ReminderPeople people, ReminderPlanner planner, ReminderRepository reminders, MilestoneBook book)
{
    private const string Stop = "stop-all";
    private const string Again = "begin-again";

    /// <summary>What to say to such a message or press; null when it is about something else.</summary>
    public async Task<Reply?> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return IsTitle(turn.Text) ? await SwitchAsync(isOff: true, turn, cancellationToken)
            : turn.Value is Stop or Again ? await SwitchAsync(turn.Value == Stop, turn, cancellationToken)
            : turn.Value is null && turn.Answering is null && StopWish.IsAsked(turn.Text, turn.Today) ? await OfferAsync(turn, cancellationToken)
            : null;
    }

    // Where buttons cannot be pressed, what they say is written.
    private static bool IsTitle(string text) =>
        Tokenizer.Words(text) is { Count: > 0 } words && Locale.All.Any(locale => words.SequenceEqual(Tokenizer.Words(PreferenceTexts.StopAll.In(locale))));

    private async Task<Reply> SwitchAsync(bool isOff, Turn turn, CancellationToken cancellationToken)
    {
        var person = ReminderPeople.KeyOf(turn.Person);
        await people.SaveAsync(person, await people.SettingsAsync(person, cancellationToken) with { IsOff = isOff }, cancellationToken);
        await planner.PlanPersonAsync(person, cancellationToken);
        var other = isOff ? new Button(PreferenceTexts.BeginAgain.In(turn.Locale), MilestoneIntents.Settings, Again) : StopAll(turn);
        return new Reply((isOff ? PreferenceTexts.IsOff : PreferenceTexts.AreOn).In(turn.Locale)) { Outcome = Outcome.Done, Actions = [other], Undo = other };
    }

    private async Task<Reply> OfferAsync(Turn turn, CancellationToken cancellationToken)
    {
        var person = ReminderPeople.KeyOf(turn.Person);
        if ((await people.SettingsAsync(person, cancellationToken)).IsOff)
        {
            return new Reply(PreferenceTexts.IsOff.In(turn.Locale)) { Actions = [new Button(PreferenceTexts.BeginAgain.In(turn.Locale), MilestoneIntents.Settings, Again)] };
        }

        var planned = (await reminders.OfPersonAsync(person, cancellationToken)).Where(reminder => !reminder.IsOverview).MinBy(reminder => reminder.Due);
        var day = planned is null ? null : await book.FindDayAsync(planned.Key, cancellationToken);
        return day is null
            ? new Reply(PreferenceTexts.NonePlanned.In(turn.Locale)) { Outcome = Outcome.Choices, Actions = [StopAll(turn), Settings(turn)] }
            : new Reply(PreferenceTexts.NextPlanned.In(turn.Locale, Markdown.Escape(day.Milestone.Title.In(turn.Locale)), turn.Locale.Day(day.Day)))
            {
                Outcome = Outcome.Choices,
                Actions =
                [
                    StopAll(turn),
                    .. day.Milestone.Kind == MilestoneKind.Task
                        ? [new Button(ReminderTexts.Done.In(turn.Locale), MilestoneIntents.Done, day.Key), new Button(ReminderTexts.Snooze.In(turn.Locale), MilestoneIntents.Snooze, day.Key)]
                        : Array.Empty<Button>(),
                    Settings(turn),
                ],
            };
    }

    private static Button StopAll(Turn turn) => new(PreferenceTexts.StopAll.In(turn.Locale), MilestoneIntents.Settings, Stop);

    private static Button Settings(Turn turn) => new(PreferenceTexts.Settings.In(turn.Locale), MilestoneIntents.Settings);
}
