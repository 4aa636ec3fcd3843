using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Intents;
using Bot.Messages;
using Bot.People;

namespace Bot.Features.ProjectRequests.Showing;

/// <summary>Shows a request to whoever asks: what they are to it decides what they see.</summary>
internal sealed class RequestShowing(RequestCard card, ApprovalDesk approvals)
{
    /// <summary>The request's card for the person of the turn.</summary>
    public async Task<Reply> ShowAsync(ProjectRequest request, string lead, Turn turn, CancellationToken cancellationToken)
    {
        var waitsFor = await approvals.WaitsForAsync(request, cancellationToken);
        return card.Show(request, waitsFor, await ViewerAsync(request, turn, cancellationToken), lead, turn.Locale);
    }

    /// <summary>True when somebody may see a request: it is theirs, or they decide or decided on such, or coordinate.</summary>
    public async Task<bool> MaySeeAsync(ProjectRequest request, Turn turn, CancellationToken cancellationToken) =>
        turn.Person.Ids.Contains(request.Requester)
        || SeesAll(turn.Person)
        || await approvals.IsOnRouteAsync(request, turn, cancellationToken);

    /// <summary>True for who may see everybody's requests: they coordinate, or have the role of deciding.</summary>
    public static bool SeesAll(Person person) => person.Roles.Any(role => role is RoleNames.Coordinator or RoleNames.Admin or RoleNames.Approver);

    private async Task<RequestViewer> ViewerAsync(ProjectRequest request, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Person.Ids.Contains(request.Requester))
        {
            return RequestViewer.Requester;
        }

        return await approvals.MayDecideAsync(request, turn, cancellationToken) ? RequestViewer.Approver : new RequestViewer([]);
    }
}
