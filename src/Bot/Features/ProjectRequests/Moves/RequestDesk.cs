using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Intents;
using Bot.Language;

namespace Bot.Features.ProjectRequests.Moves;

/// <summary>Where every move of a request is made: checked against the table, stored once, written down, told to whom it concerns.</summary>
internal sealed class RequestDesk(IProjectRequestRepository requests, ApprovalDesk approvals, MoveEffects effects)
{
    /// <summary>Stores a new request and asks for its first decision.</summary>
    /// <returns>The request with its number, or the one there is already when the draft was sent before; and what was prepared when it needed no decision.</returns>
    public async Task<(ProjectRequest Request, IReadOnlyList<Func<Locale, string>> Prepared)> SubmitAsync(ProjectRequest draft, Turn turn, CancellationToken cancellationToken)
    {
        var route = await approvals.RouteAsync(draft, cancellationToken);
        if (await requests.AddAsync(route.Request, cancellationToken) is not { } number)
        {
            return ((await requests.FindByDraftAsync(draft.Draft, cancellationToken))!, []);
        }

        var stored = route.Request with { Number = number };
        return (stored, await effects.ApplyAsync(route with { Request = stored }, null, new WantedMove(stored, RequestAction.Submit), turn, cancellationToken));
    }

    /// <summary>Makes a move.</summary>
    /// <returns>What came of it, and the request as it stands now.</returns>
    public async Task<(MoveOutcome Outcome, ProjectRequest Request)> MoveAsync(WantedMove move, Turn turn, CancellationToken cancellationToken)
    {
        var request = move.Request;
        if (await RefuseAsync(move, turn, cancellationToken) is { } refused)
        {
            return (refused, request);
        }

        var route = await approvals.AfterAsync(move, turn, cancellationToken);
        var stored = await requests.UpdateAsync(route.Request, cancellationToken);
        if (!stored)
        {
            return (MoveOutcome.Outdated, (await requests.FindAsync(request.Number, cancellationToken))!);
        }

        var now = route.Request with { Version = request.Version + 1 };
        await effects.ApplyAsync(route with { Request = now }, request, move, turn, cancellationToken);
        return (MoveOutcome.Done, now);
    }

    /// <summary>Why somebody may not make a move; null when they may.</summary>
    public async Task<MoveOutcome?> RefuseAsync(WantedMove move, Turn turn, CancellationToken cancellationToken)
    {
        var rule = RequestMove.Of(move.Action);
        var isRequester = turn.Person.Ids.Contains(move.Request.Requester);
        return rule.By switch
        {
            RequestMover.Requester when !isRequester => MoveOutcome.NotTheirs,
            RequestMover.Approver when isRequester => MoveOutcome.OwnRequest,
            _ when !rule.From.Contains(move.Request.State) => MoveOutcome.WrongState,
            RequestMover.Approver when !await approvals.MayDecideAsync(move.Request, turn, cancellationToken) => MoveOutcome.NotTheirs,
            _ when move.SeenVersion is { } seen && seen != move.Request.Version => MoveOutcome.Outdated,
            _ => null,
        };
    }
}
