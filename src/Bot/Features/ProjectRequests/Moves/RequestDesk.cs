using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Hints;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Intents;

namespace Bot.Features.ProjectRequests.Moves;

/// <summary>Where every move of a request is made: checked against the table, stored once, written down, told to whom it concerns.</summary>
internal sealed class RequestDesk(
    IProjectRequestRepository requests, ApprovalDesk approvals, RequestChronicle chronicle, RequestNotices notices, SimilarRequests similar)
{
    /// <summary>Stores a new request and asks for its first decision.</summary>
    /// <returns>The request with its number; the one there is already when the draft was sent before.</returns>
    public async Task<ProjectRequest> SubmitAsync(ProjectRequest draft, Turn turn, CancellationToken cancellationToken)
    {
        var route = await approvals.RouteAsync(draft, cancellationToken);
        if (await requests.AddAsync(route.Request, cancellationToken) is not { } number)
        {
            return (await requests.FindByDraftAsync(draft.Draft, cancellationToken))!;
        }

        var stored = route.Request with { Number = number };
        await similar.RememberAsync(stored, cancellationToken);
        await approvals.WaitAsync(stored, route.Approvers, turn.Now, cancellationToken);
        await notices.TellAsync(stored, null, new WantedMove(stored, RequestAction.Submit), turn, cancellationToken);
        await chronicle.WriteAsync(stored, null, new WantedMove(stored, RequestAction.Submit), turn, cancellationToken);
        return stored;
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
        if (now.Title != request.Title)
        {
            await similar.RememberAsync(now, cancellationToken);
        }

        await approvals.WaitAsync(now, route.Approvers, turn.Now, cancellationToken);
        await notices.TellAsync(now, request, move, turn, cancellationToken);
        await chronicle.WriteAsync(now, request, move, turn, cancellationToken);
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
