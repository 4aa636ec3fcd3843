using Bot.Features.Milestones.Chat.Wishes;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>Takes a new milestone: anybody for themselves, coordinators for everybody.</summary>
public sealed class CreateMilestoneHandler(MilestoneForm form, FormDialog dialog, MilestoneBook book, ReminderPlanner planner, FirstReminder first, RelativeWish relative) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Create, MilestoneTexts.Create)
    {
        Italian =
        [
            "aggiungi una scadenza", "nuova scadenza", "crea una milestone", "voglio inserire una consegna", "metti in calendario una scadenza", "registra una nuova tappa",
            "devo ricordarmi di consegnare un rapporto", "aggiungi un promemoria", "pianifica un rapporto trimestrale", "metti in agenda la consegna della demo il 3 maggio",
            "segna una scadenza per venerdì", "nuova tappa: relazione finale", "crea una scadenza il 10 luglio", "vorrei aggiungere una consegna", "ricordami di mandare la relazione il primo ottobre",
            "segna che il 9 aprile c'è la prova", "ricordami venerdì di scrivere al professore", "tra due settimane devo telefonare a Bianchi, ricordamelo",
        ],
        English =
        [
            "add a deadline", "new deadline", "create a milestone", "I want to enter a deliverable", "put a deadline on the calendar", "record a new milestone", "I must remember to deliver a report",
            "add a reminder", "plan a quarterly report", "put the delivery of the demo on 3 May", "note a deadline for Friday", "new milestone: final report", "create a deadline on 10 July",
            "I would like to add a deliverable", "remind me to send the report on 1 October",
            "note that the test is on 9 April", "remind me on Friday to write to the professor", "remind me in two weeks to call the lab",
        ],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var fields = form.Build(turn, Intent.Name);
        var known = await relative.FindAsync(turn, cancellationToken) is { } wish ? MilestoneForm.Known(turn, wish.Date, wish.On) : MilestoneForm.Known(turn);
        var step = dialog.Continue(fields, turn, known);
        if (step.Reply is { } question)
        {
            return question;
        }

        var (milestone, errors) = form.Read(turn, step.Values, null);
        if (milestone is null)
        {
            return dialog.Refuse(fields, turn, step.Values, errors);
        }

        await book.SaveAsync(milestone, ReminderPeople.KeyOf(turn.Person), cancellationToken);
        await planner.PlanAsync(milestone.Id, cancellationToken);
        var text = MilestoneTexts.IsCreated.In(
            turn.Locale, Markdown.Escape(milestone.Title.In(turn.Locale)), turn.Locale.Day(milestone.Due), await first.SayAsync(milestone, turn, cancellationToken));
        var key = new MilestoneDay(milestone, milestone.Due, false).Key;
        var remove = new Button(MilestoneTexts.Remove.In(turn.Locale), MilestoneIntents.Change, $"{key}|{ChangeMilestoneHandler.RemoveValue}");
        return new Reply(text)
        {
            Outcome = Outcome.Done,
            Undo = remove,
            Actions =
            [
                new Button(MilestoneTexts.ShowComing.In(turn.Locale), MilestoneIntents.List),
                new Button(MilestoneTexts.Show.In(turn.Locale), MilestoneIntents.Show, key),
                remove,
            ],
        };
    }
}
