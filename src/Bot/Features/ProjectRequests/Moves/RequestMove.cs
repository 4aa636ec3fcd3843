using Bot.Features.ProjectRequests.Keeping;

namespace Bot.Features.ProjectRequests.Moves;

/// <summary>One allowed move of a request.</summary>
/// <param name="Action">What is done.</param>
/// <param name="From">States it can be done in; none for a new request.</param>
/// <param name="To">The state it leads to; an approval with steps left stays <see cref="RequestState.Submitted"/>.</param>
/// <param name="By">Who may do it.</param>
/// <param name="NeedsComment">True when a reason must be given.</param>
public sealed record RequestMove(RequestAction Action, IReadOnlyList<RequestState> From, RequestState To, RequestMover By, bool NeedsComment = false)
{
    /// <summary>Every move there is. The code, <c>docs/requests.md</c> and the tests share this table.</summary>
    public static readonly IReadOnlyList<RequestMove> All =
    [
        new(RequestAction.Submit, [], RequestState.Submitted, RequestMover.Requester),
        new(RequestAction.Edit, [RequestState.Submitted], RequestState.Submitted, RequestMover.Requester),
        new(RequestAction.Resubmit, [RequestState.ChangesRequested, RequestState.Declined], RequestState.Submitted, RequestMover.Requester),
        new(RequestAction.Withdraw, [RequestState.Submitted, RequestState.ChangesRequested], RequestState.Withdrawn, RequestMover.Requester),
        new(RequestAction.Approve, [RequestState.Submitted], RequestState.Approved, RequestMover.Approver),
        new(RequestAction.AskChanges, [RequestState.Submitted], RequestState.ChangesRequested, RequestMover.Approver, NeedsComment: true),
        new(RequestAction.Decline, [RequestState.Submitted], RequestState.Declined, RequestMover.Approver, NeedsComment: true),
    ];

    /// <summary>The move of an action.</summary>
    public static RequestMove Of(RequestAction action) => All.First(move => move.Action == action);

    /// <summary>The moves somebody may make on a request in a state.</summary>
    public static IEnumerable<RequestMove> Open(RequestState state, RequestMover by) => All.Where(move => move.By == by && move.From.Contains(state));
}
