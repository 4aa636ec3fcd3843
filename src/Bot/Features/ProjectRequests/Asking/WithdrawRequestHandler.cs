using Bot.Features.ProjectRequests.Deciding;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Features.ProjectRequests.Queues;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Asking;

/// <summary>Takes a request back, once its sender has said so twice.</summary>
internal sealed class WithdrawRequestHandler(IProjectRequestRepository requests, RequestDesk desk, MoveReplies replies) : IIntentHandler
{
    private const string Sure = "sure:";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Withdraw, RequestTexts.Withdraw)
    {
        Italian =
        [
            "ritira PR-2026-0001", "voglio ritirare la richiesta PR-2026-0001", "annulla la richiesta PR-2026-0002 che ho inviato", "ritiro la mia proposta PR-2026-0003",
            "cancella la mia richiesta PR-2026-0004", "non mi serve più PR-2026-0002, ritirala", "tolgo la richiesta PR-2026-0003",
        ],
        English =
        [
            "withdraw PR-2026-0001", "I want to withdraw request PR-2026-0001", "take back the request PR-2026-0002 I sent", "withdraw my proposal PR-2026-0003", "cancel request PR-2026-0004",
            "I do not need PR-2026-0002 any more, withdraw it", "I am pulling PR-2026-0003",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var asked = turn.Value is { Length: > 0 } value ? value : turn.Text;
        if (RequestNumber.Find(asked) is not { } number)
        {
            return new Reply(RequestTexts.WhichNumber.In(turn.Locale, "PR-2026-0001")) { Outcome = Outcome.Asked, Actions = [new Button(RequestTexts.List.In(turn.Locale), RequestIntents.List)] };
        }

        if (await requests.FindAsync(number, cancellationToken) is not { } request)
        {
            return ShowRequestHandler.NotFound(number, turn);
        }

        var move = new WantedMove(request, RequestAction.Withdraw);
        if (await desk.RefuseAsync(move, turn, cancellationToken) is { } refused)
        {
            return await replies.SayAsync(refused, request, AskTexts.Withdrawn, turn, cancellationToken);
        }

        if (!asked.StartsWith(Sure, StringComparison.Ordinal))
        {
            return new Reply(AskTexts.ReallyWithdraw.In(turn.Locale, Markdown.Escape(number)))
            {
                Outcome = Outcome.Asked,
                Actions = [new Button(AskTexts.YesWithdraw.In(turn.Locale), RequestIntents.Withdraw, Sure + RequestCard.Handle(request)), new Button(AskTexts.NoKeep.In(turn.Locale), RequestIntents.Show, number)],
            };
        }

        var (outcome, now) = await desk.MoveAsync(move, turn, cancellationToken);
        return await replies.SayAsync(outcome, now, AskTexts.Withdrawn, turn, cancellationToken);
    }
}
