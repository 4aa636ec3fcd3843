using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>Moves, renames, reassigns or removes a milestone.</summary>
public sealed class ChangeMilestoneHandler(MilestoneDesk desk, MilestoneForm form, FormDialog dialog, MilestoneBook book, ReminderPlanner planner) : IIntentHandler
{
    /// <summary>What a button's value ends with that takes the milestone out.</summary>
    public const string RemoveValue = "remove";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Change, MilestoneTexts.Change)
    {
        Italian =
        [
            "sposta la scadenza", "cambia la data della consegna", "riassegna la scadenza", "modifica la milestone", "cambia il responsabile della scadenza", "la scadenza è stata rinviata",
            "sposta il rapporto a settembre", "rinvia la scadenza di un mese", "posso posticipare la consegna?", "anticipa la milestone di una settimana", "cambia la scadenza del rapporto",
            "dobbiamo rimandare la consegna",
        ],
        English =
        [
            "move the deadline", "change the date of the deliverable", "reassign the deadline", "edit the milestone", "change who is responsible for the deadline", "the deadline was postponed",
            "move the report to September", "delay the deadline by a month", "can I postpone the deliverable?", "bring the milestone forward by a week", "change the deadline of the report",
            "we have to put off the delivery",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var (day, reply) = await desk.FindAsync(Keyed(turn), Intent.Name, cancellationToken);
        if (day is null || (reply = desk.Refuse(turn, day.Milestone)) is not null)
        {
            return reply!;
        }

        var by = ReminderPeople.KeyOf(turn.Person);
        if (turn.Value?.EndsWith($"|{RemoveValue}", StringComparison.Ordinal) == true)
        {
            await book.SaveAsync(day.Milestone with { IsRemoved = true }, by, cancellationToken);
            await planner.PlanAsync(day.Milestone.Id, cancellationToken);
            return new Reply(MilestoneTexts.IsRemoved.In(turn.Locale, Markdown.Escape(day.Milestone.Title.In(turn.Locale)))) { Outcome = Outcome.Done };
        }

        var fields = form.Build(turn, Intent.Name, day);
        var step = dialog.Continue(fields, turn, new Dictionary<string, string> { [IncomingMessage.ValueField] = day.Key });
        if (step.Reply is { } question)
        {
            return question;
        }

        var (changed, errors) = form.Read(turn, step.Values, day.Milestone);
        if (changed is null)
        {
            return new Reply(string.Join('\n', errors.Values.Select(Markdown.Escape))) { Outcome = Outcome.Asked, Form = fields with { Errors = errors } };
        }

        await book.SaveAsync(changed, by, cancellationToken);
        await planner.PlanAsync(changed.Id, cancellationToken);
        return new Reply(MilestoneTexts.IsChanged.In(
            turn.Locale, Markdown.Escape(changed.Title.In(turn.Locale)), turn.Locale.Day(changed.Due), Markdown.Escape(changed.Owner)))
        { Outcome = Outcome.Done };
    }

    // An answer to an open question has no button value of its own: what it belongs to was kept with the question.
    private static Turn Keyed(Turn turn) => turn.Value is null or "" && turn.Answering?.Answers.GetValueOrDefault(IncomingMessage.ValueField) is { } key
        ? turn with { Message = turn.Message with { Values = new Dictionary<string, string> { [IncomingMessage.ValueField] = key } } }
        : turn;
}
