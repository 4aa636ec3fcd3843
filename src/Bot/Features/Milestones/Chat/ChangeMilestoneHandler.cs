using System.Globalization;
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
            "sposta la scadenza", "cambia la data della consegna", "modifica la milestone", "la scadenza è stata rinviata",
            "sposta il rapporto a settembre", "rinvia la scadenza di un mese", "posso posticipare la consegna?", "anticipa la milestone di una settimana", "cambia la scadenza del rapporto",
            "dobbiamo rimandare la consegna", "la consegna slitta a ottobre", "la demo slitta di due settimane", "sposta la demo al 3 giugno", "la relazione passa all'8 maggio", "anticipa la riunione al 2 marzo", "la demo è rimandata di una settimana",
            "elimina la scadenza", "cancella la milestone del rapporto", "togli la demo dal calendario", "rimuovi la scadenza della demo", "sposta il verbale al 9 giugno", "sposta il rapporto mensile al 3 aprile 2027",
        ],
        English =
        [
            "move the deadline", "change the date of the deliverable", "edit the milestone", "the deadline was postponed",
            "move the report to September", "delay the deadline by a month", "can I postpone the deliverable?", "bring the milestone forward by a week", "change the deadline of the report",
            "we have to put off the delivery", "the delivery slips to October", "move the demo to 3 June", "reschedule the report to 8 May", "push the meeting back to 2 March", "the demo is now due on 20 June",
            "delete the deadline", "remove the report milestone", "take the demo off the calendar", "drop the deadline of the demo", "move the minutes to 9 June", "move the monthly report to 3 April 2027",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var (day, reply) = await desk.FindAsync(turn, Intent.Name, cancellationToken);
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

        if (turn.Value is null && turn.Answering is null && Removal.IsAsked(turn.Text))
        {
            return Removal.Ask(day, turn);
        }

        if (NewDay(turn, day) is { } due)
        {
            await book.SaveAsync(day.Milestone with { Due = due }, by, cancellationToken);
            await planner.PlanAsync(day.Milestone.Id, cancellationToken);
            return Moved(turn, day, due);
        }

        var fields = form.Build(turn, Intent.Name, day);
        var step = dialog.Continue(fields, turn, Known(fields, turn, day));
        if (step.Reply is { } question)
        {
            return question;
        }

        var (changed, errors) = form.Read(turn, step.Values, day.Milestone);
        if (changed is null)
        {
            return dialog.Refuse(fields, turn, step.Values, errors);
        }

        await book.SaveAsync(changed, by, cancellationToken);
        await planner.PlanAsync(changed.Id, cancellationToken);
        return new Reply(MilestoneTexts.IsChanged.In(
            turn.Locale, Markdown.Escape(changed.Title.In(turn.Locale)), turn.Locale.Day(changed.Due), Markdown.Escape(changed.Owner)))
        { Outcome = Outcome.Done };
    }

    // Of a recurrence the sentence says the new day; how it goes on from there is asked, all else stays.
    private static Dictionary<string, string> Known(Form fields, Turn turn, MilestoneDay day)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { [IncomingMessage.ValueField] = day.Key };
        if (turn.Value is null && OpeningWords.Day(turn.Text, turn.Today) is { } due)
        {
            foreach (var field in fields.Fields.Where(field => field.Kind != FieldKind.Choice))
            {
                known[field.Name] = field.Kind == FieldKind.Date ? OpeningWords.Value(due) : field.Value;
            }
        }

        return known;
    }

    // "Move the report to 20 December" says all there is to say; of a recurrence the form asks which rule.
    private static DateOnly? NewDay(Turn turn, MilestoneDay day) => turn.Value?.Split('|') switch
    {
        [_, _, var back] when DateOnly.TryParseExact(back, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) => due,
        null when turn.Answering is null && day.Milestone.Recurrence.Length == 0 => OpeningWords.Day(turn.Text, turn.Today),
        _ => null,
    };

    private static Reply Moved(Turn turn, MilestoneDay day, DateOnly due)
    {
        var back = new Button(MilestoneTexts.MoveBack.In(turn.Locale), Intent.Name, $"{(day with { Day = due }).Key}|{OpeningWords.Value(day.Milestone.Due)}");
        return new Reply(MilestoneTexts.IsMoved.In(turn.Locale, Markdown.Escape(day.Milestone.Title.In(turn.Locale)), turn.Locale.Day(day.Milestone.Due), turn.Locale.Day(due)))
        {
            Outcome = Outcome.Done,
            Actions = [back, new Button(MilestoneTexts.ShowComing.In(turn.Locale), MilestoneIntents.List)],
            Undo = back,
        };
    }
}
