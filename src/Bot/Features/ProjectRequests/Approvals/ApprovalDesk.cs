using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Intents;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>Knows who decides next on a request and whether somebody may.</summary>
internal sealed class ApprovalDesk(ApprovalRoutes routes, ApproverQueue queue, ApprovalPace pace, PeopleDirectory people, Session session)
{
    /// <summary>The first step of a request that is sent (again): approved at once when no step is needed.</summary>
    public async Task<NextStep> RouteAsync(ProjectRequest request, CancellationToken cancellationToken)
    {
        var first = request with { Step = 0 };
        return routes.StepsOf(first).Count == 0
            ? new NextStep(first with { State = RequestState.Approved }, [])
            : new NextStep(first with { State = RequestState.Submitted }, await ApproversAsync(first, cancellationToken));
    }

    /// <summary>Where a move leads: after an approval to the next step, if there is one.</summary>
    public async Task<NextStep> AfterAsync(WantedMove move, Turn turn, CancellationToken cancellationToken)
    {
        var changed = move.Request with { Changed = turn.Now, Values = move.Values ?? move.Request.Values };
        var to = RequestMove.Of(move.Action).To;
        if (to == RequestState.Submitted)
        {
            return await RouteAsync(changed, cancellationToken);
        }

        var next = changed with { Step = changed.Step + 1 };
        return to == RequestState.Approved && next.Step < routes.StepsOf(next).Count
            ? new NextStep(next with { State = RequestState.Submitted }, await ApproversAsync(next, cancellationToken))
            : new NextStep(changed with { State = to }, []);
    }

    /// <summary>Makes the request wait for these approvers.</summary>
    public Task WaitAsync(ProjectRequest request, IReadOnlyList<string> approvers, DateTimeOffset now, CancellationToken cancellationToken) =>
        queue.SetAsync(request.Number, approvers, now, pace.NextLook(now, 0), cancellationToken);

    /// <summary>True when the request waits for this person, or for somebody who delegated to them.</summary>
    public async Task<bool> MayDecideAsync(ProjectRequest request, Turn turn, CancellationToken cancellationToken)
    {
        var mine = await queue.ActsForAsync(turn.Person.Email?.ToLowerInvariant(), turn.Now, cancellationToken);
        return mine.Count > 0 && (await WaitsForAsync(request, cancellationToken)).Intersect(mine).Any();
    }

    /// <summary>True when this person, or somebody who delegated to them, decides at any step of such a request.</summary>
    public async Task<bool> IsOnRouteAsync(ProjectRequest request, Turn turn, CancellationToken cancellationToken) =>
        (await OnRouteAsync([request], turn, cancellationToken)).Count > 0;

    /// <summary>Those of some requests on which this person, or somebody who delegated to them, decides at any step.</summary>
    public async Task<IReadOnlyList<ProjectRequest>> OnRouteAsync(IReadOnlyList<ProjectRequest> requests, Turn turn, CancellationToken cancellationToken)
    {
        var mine = await queue.ActsForAsync(turn.Person.Email?.ToLowerInvariant(), turn.Now, cancellationToken);
        return mine.Count == 0 ? [] : [.. requests.Where(request => routes.StepsOf(request).SelectMany(step => step).Intersect(mine).Any())];
    }

    /// <summary>The addresses a request waits for, as the settings are today: whoever left decides no more.</summary>
    public async Task<IReadOnlyList<string>> WaitsForAsync(ProjectRequest request, CancellationToken cancellationToken) =>
        request.State != RequestState.Submitted ? [] : await ApproversAsync(request, cancellationToken);

    private async Task<IReadOnlyList<string>> ApproversAsync(ProjectRequest request, CancellationToken cancellationToken)
    {
        var requester = await people.FindByIdAsync(session, [request.Requester], cancellationToken);
        return routes.ApproversOf(request, [.. requester.Select(person => person.Email).OfType<string>()]);
    }
}
