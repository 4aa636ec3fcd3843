namespace Bot.Features.ProjectRequests.Moves;

/// <summary>Who may make a move.</summary>
public enum RequestMover
{
    /// <summary>Whoever sent the request.</summary>
    Requester,

    /// <summary>An approver of its open step, or whom they delegated.</summary>
    Approver,
}
