using Bot.Features.Milestones.Chat;
using Bot.Features.Milestones.Plan;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language.Entities;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Handing;

/// <summary>Hands a milestone on to somebody else, who is told; from the reminder too.</summary>
public sealed class HandOnHandler(MilestoneDesk desk, OwnerReader owners, FormDialog dialog, OwnerChange change) : IIntentHandler
{
    private const string OwnerField = "owner";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.HandOn, HandOnTexts.HandOn)
    {
        Italian =
        [
            "riassegna la scadenza", "cambia il responsabile della scadenza", "passa la scadenza a un collega", "affida il rapporto a qualcun altro", "riassegna il rapporto a nome@example.org",
            "la consegna la segue un'altra persona", "non sono più io il responsabile della scadenza", "assegna la milestone a un altro",
        ],
        English =
        [
            "reassign the deadline", "change who is responsible for the deadline", "hand the deadline on to a colleague", "give the report to somebody else", "reassign the report to name@example.org",
            "somebody else takes care of the deliverable", "I am no longer responsible for the deadline", "assign the milestone to somebody else",
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

        var form = Build(turn, day);
        var step = dialog.Continue(form, turn, Known(turn, day));
        if (step.Reply is { } question)
        {
            return question;
        }

        var (owner, wrong) = owners.Read(turn, step.Values[OwnerField], day.Milestone);
        return wrong.Length > 0
            ? dialog.Refuse(form, turn, step.Values, new Dictionary<string, string> { [OwnerField] = wrong })
            : await change.ToAsync(day, owner, turn, cancellationToken);
    }

    private static Form Build(Turn turn, MilestoneDay day) => new(Intent.Name, HandOnTexts.Form.In(turn.Locale), MilestoneTexts.Save.In(turn.Locale),
        [new FormField(OwnerField, FieldKind.Text, MilestoneTexts.FieldOwner.In(turn.Locale)) { Help = MilestoneTexts.FieldNewOwnerHelp.In(turn.Locale) }])
    {
        Value = day.Key,
    };

    // "Hand the report on to name@example.org" says all there is to say.
    private static Dictionary<string, string> Known(Turn turn, MilestoneDay day)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { [IncomingMessage.ValueField] = day.Key };
        if (turn.Value is null && EmailFinder.Find(turn.Text) is [var email])
        {
            known[OwnerField] = email;
        }

        return known;
    }
}
