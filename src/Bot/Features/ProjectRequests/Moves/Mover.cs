namespace Bot.Features.ProjectRequests.Moves;

/// <summary>Who may make a move.</summary>
public enum Mover
{
    /// <summary>Whoever sent the request.</summary>
    Requester,

    /// <summary>An approver of its open step, or whom they delegated.</summary>
    Approver,
}
