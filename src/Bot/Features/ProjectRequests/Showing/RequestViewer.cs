using Bot.Features.ProjectRequests.Moves;

namespace Bot.Features.ProjectRequests.Showing;

/// <summary>What somebody is to a request: which of its moves they may make.</summary>
/// <param name="Movers">Their parts; empty for whoever only looks.</param>
internal sealed record RequestViewer(IReadOnlyList<RequestMover> Movers)
{
    /// <summary>Sent it.</summary>
    public static readonly RequestViewer Requester = new([RequestMover.Requester]);

    /// <summary>Decides on it.</summary>
    public static readonly RequestViewer Approver = new([RequestMover.Approver]);
}
