using Bot.Features.Milestones.Plan;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>Takes a note on a milestone's progress.</summary>
public sealed class NoteProgressHandler(MilestoneDesk desk, MilestoneRepository milestones, FormDialog dialog) : IIntentHandler
{
    private const string NoteField = "note";

    private const int LongestNote = 1000;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Note, MilestoneTexts.Note)
    {
        Italian =
        [
            "annota un progresso sul rapporto", "aggiungi una nota alla scadenza", "aggiungi un commento alla milestone", "annota che la demo è a metà", "scrivi sulla scadenza che manca la firma",
            "un aggiornamento sulla consegna: siamo a metà",
        ],
        English =
        [
            "note progress on the report", "add a note to the deadline", "add a comment to the milestone", "note that the demo is half done", "write on the deadline that the signature is missing",
            "an update on the deliverable: we are half way",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var key = turn.Value is { Length: > 0 } value ? value : turn.Answering?.Answers.GetValueOrDefault(IncomingMessage.ValueField);
        var keyed = key is null ? turn : turn with { Message = turn.Message with { Values = new Dictionary<string, string> { [IncomingMessage.ValueField] = key } } };
        var (day, reply) = await desk.FindAsync(keyed, Intent.Name, cancellationToken);
        if (day is null || (reply = desk.Refuse(turn, day.Milestone)) is not null)
        {
            return reply!;
        }

        var form = new Form(Intent.Name, MilestoneTexts.FormNote.In(turn.Locale), MilestoneTexts.Save.In(turn.Locale),
            [new FormField(NoteField, FieldKind.Paragraph, MilestoneTexts.FieldNote.In(turn.Locale)) { MaxLength = LongestNote }])
        {
            Value = day.Key,
        };
        var step = dialog.Continue(form, turn, Known(turn, day));
        if (step.Reply is { } question)
        {
            return question;
        }

        await milestones.AddNoteAsync(day.Milestone.Id, turn.Person.Id, turn.Person.Name, step.Values[NoteField], cancellationToken);
        return new Reply(MilestoneTexts.IsNoted.In(turn.Locale, Markdown.Escape(day.Milestone.Title.In(turn.Locale)))) { Outcome = Outcome.Done };
    }

    // "Note on the report: the draft is ready" says all there is to say.
    private static Dictionary<string, string> Known(Turn turn, MilestoneDay day)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { [IncomingMessage.ValueField] = day.Key };
        if (turn.Value is null && turn.Text.Split(':', 2) is [_, var note] && note.Trim() is { Length: > 0 and <= LongestNote } said)
        {
            known[NoteField] = said;
        }

        return known;
    }
}
