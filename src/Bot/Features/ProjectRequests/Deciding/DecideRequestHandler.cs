using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Features.ProjectRequests.Queues;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Deciding;

/// <summary>Takes an approver's decision, from a card or in words; a decision against a request needs its reason.</summary>
internal sealed class DecideRequestHandler(IProjectRequestRepository requests, RequestDesk desk, MoveReplies replies, FormDialog dialog) : IIntentHandler
{
    private const string CommentField = "comment";

    private const string DecidingKey = "requests.deciding";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Decide, RequestTexts.Decide)
    {
        Italian =
        [
            "approva PR-2026-0001", "approvo la richiesta PR-2026-0001", "rifiuta PR-2026-0001 perché manca il budget", "rifiuto la richiesta PR-2026-0002", "chiedi modifiche a PR-2026-0001",
            "respingi la richiesta PR-2026-0004", "accetta la richiesta PR-2026-0001", "voglio decidere su una richiesta", "respingo PR-2026-0003", "boccio la richiesta PR-2026-0007",
            "per me PR-2026-0004 va bene", "do l'ok a PR-2026-0002", "servono chiarimenti su PR-2026-0005", "chiedi più dettagli per PR-2026-0001",
        ],
        English =
        [
            "approve PR-2026-0001", "I approve request PR-2026-0001", "decline PR-2026-0001 because the budget is missing", "reject request PR-2026-0002", "ask for changes to PR-2026-0001",
            "refuse request PR-2026-0004", "accept request PR-2026-0001", "I want to decide on a request", "I reject PR-2026-0003", "turn down request PR-2026-0007", "PR-2026-0004 is fine with me",
            "I give my ok to PR-2026-0002", "PR-2026-0005 needs clarification", "ask for more details on PR-2026-0001",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var decision = Read(turn);
        if (decision.Number is not { } number)
        {
            return new Reply(RequestTexts.WhichNumber.In(turn.Locale, "PR-2026-0001"))
            {
                Outcome = Outcome.Asked,
                Actions = [new Button(RequestTexts.Waiting.In(turn.Locale), RequestIntents.Waiting)],
            };
        }

        if (await requests.FindAsync(number, cancellationToken) is not { } request)
        {
            return ShowRequestHandler.NotFound(number, turn);
        }

        return decision.Action is { } action
            ? await DecideAsync(request, decision, action, turn, cancellationToken)
            : await replies.SayAsync(MoveOutcome.Outdated, request, DecideTexts.WhichDecision, turn, cancellationToken);
    }

    private static DecisionReader Read(Turn turn)
    {
        if (turn.Value is { Length: > 0 } value && !value.Contains(' ', StringComparison.Ordinal))
        {
            return DecisionReader.FromValue(value);
        }

        return turn.Answering is not null && turn.State.Memory.TryGetValue(DecidingKey, out var pending)
            ? DecisionReader.FromValue(pending)
            : DecisionReader.FromWords(turn.Value is { Length: > 0 } said ? said : turn.Text);
    }

    private async Task<Reply> DecideAsync(ProjectRequest request, DecisionReader decision, RequestAction action, Turn turn, CancellationToken cancellationToken)
    {
        var comment = decision.Comment;
        var move = new WantedMove(request, action) { SeenVersion = decision.SeenVersion };
        if (RequestMove.Of(action).NeedsComment && comment.Length == 0)
        {
            // Nobody writes a reason for a decision that is not theirs to take.
            if (await desk.RefuseAsync(move, turn, cancellationToken) is { } refused)
            {
                return await replies.SayAsync(refused, request, Done(action, request), turn, cancellationToken);
            }

            turn.State.Memory[DecidingKey] = decision.ToValue();
            var step = dialog.Continue(CommentForm(decision, action, turn.Locale), turn);
            turn.State.Open = turn.State.Open is { } open ? open with { TakesQuestions = true } : null;
            if (step.Reply is { } asked)
            {
                return asked;
            }

            comment = step.Values[CommentField];
        }

        turn.State.Memory.Remove(DecidingKey);
        var (outcome, now) = await desk.MoveAsync(move with { Comment = CleanText.Paragraph(comment) }, turn, cancellationToken);
        return await replies.SayAsync(outcome, now, Done(action, now), turn, cancellationToken);
    }

    private static Form CommentForm(DecisionReader decision, RequestAction action, Locale locale)
    {
        var question = (action == RequestAction.Decline ? DecideTexts.ReasonForDecline : DecideTexts.ReasonForChanges).In(locale, decision.Number);
        var field = new FormField(CommentField, FieldKind.Paragraph, question) { Help = DecideTexts.ReasonHelp.In(locale), MaxLength = 2000 };
        return new Form(RequestIntents.Decide, (action == RequestAction.Decline ? RequestTexts.Decline : RequestTexts.AskChanges).In(locale), DecideTexts.Send.In(locale), [field]) { Value = decision.ToValue() };
    }

    private static Text Done(RequestAction action, ProjectRequest now) => action switch
    {
        RequestAction.Approve => now.State == RequestState.Submitted ? DecideTexts.StepApproved : DecideTexts.Approved,
        RequestAction.AskChanges => DecideTexts.AskedChanges,
        _ => DecideTexts.Declined,
    };
}
