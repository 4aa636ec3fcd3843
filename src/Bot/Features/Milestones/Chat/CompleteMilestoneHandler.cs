using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>Marks a day of a milestone done, or opens it again.</summary>
public sealed class CompleteMilestoneHandler(MilestoneDesk desk, MilestoneRepository milestones, ReminderPlanner planner) : IIntentHandler
{
    private const string ReopenValue = "reopen";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Done, MilestoneTexts.Done)
    {
        Italian =
        [
            "ho fatto il rapporto", "segna come fatta la scadenza", "la consegna è completata", "abbiamo consegnato il rapporto", "scadenza completata", "chiudi la scadenza",
            "ho finito la relazione trimestrale", "il rapporto è stato consegnato", "abbiamo finito la demo", "segna la scadenza come completata", "la milestone è raggiunta", "consegna fatta",
            "il documento è pronto e inviato, chiudi la tappa", "ho completato la milestone", "demo consegnata", "rapporto fatto",
            "la relazione è finita",
        ],
        English =
        [
            "I have done the report", "mark the deadline as done", "the deliverable is complete", "we have delivered the report", "deadline completed", "close the deadline",
            "I finished the quarterly report", "the report has been delivered", "we finished the demo", "mark the deadline as completed", "the milestone is reached", "delivery done",
            "the paper is ready and sent, close the milestone", "I completed the milestone", "demo delivered", "report done",
            "the report is finished",
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

        var reopens = turn.Value?.EndsWith(ReopenValue, StringComparison.Ordinal) == true;
        var text = MilestoneTexts.IsReopened;
        if (reopens)
        {
            await milestones.ReopenAsync(day, cancellationToken);
        }
        else
        {
            text = await milestones.FinishAsync(day, turn.Person.Id, cancellationToken) ? MilestoneTexts.IsDoneNow : MilestoneTexts.WasDone;
        }

        await planner.PlanAsync(day.Milestone.Id, cancellationToken);
        var reopen = reopens ? null : new Button(MilestoneTexts.Reopen.In(turn.Locale), Intent.Name, $"{day.Key}|{ReopenValue}");
        return new Reply(text.In(turn.Locale, Markdown.Escape(day.Milestone.Title.In(turn.Locale)), turn.Locale.Day(day.Day)))
        {
            Outcome = Outcome.Done,
            Actions = reopen is null ? [] : [reopen],
            Undo = text == MilestoneTexts.IsDoneNow ? reopen : null,
        };
    }
}
