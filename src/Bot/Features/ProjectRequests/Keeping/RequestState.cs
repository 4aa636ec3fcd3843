namespace Bot.Features.ProjectRequests.Keeping;

/// <summary>Where a request stands.</summary>
public enum RequestState
{
    /// <summary>Waits for a decision.</summary>
    Submitted,

    /// <summary>An approver asked for changes; waits for the requester.</summary>
    ChangesRequested,

    /// <summary>Every step approved it.</summary>
    Approved,

    /// <summary>An approver declined it.</summary>
    Declined,

    /// <summary>The requester took it back.</summary>
    Withdrawn,
}
