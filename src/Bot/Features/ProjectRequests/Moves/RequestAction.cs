namespace Bot.Features.ProjectRequests.Moves;

/// <summary>What can be done to a request.</summary>
public enum RequestAction
{
    /// <summary>Sent for the first time.</summary>
    Submit,

    /// <summary>Changed while it waits; its approval begins again.</summary>
    Edit,

    /// <summary>Sent again after a decision against it.</summary>
    Resubmit,

    /// <summary>Taken back.</summary>
    Withdraw,

    /// <summary>Approved at its step.</summary>
    Approve,

    /// <summary>Sent back for changes.</summary>
    AskChanges,

    /// <summary>Declined.</summary>
    Decline,
}
