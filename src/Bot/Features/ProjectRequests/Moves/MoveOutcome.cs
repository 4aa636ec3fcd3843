namespace Bot.Features.ProjectRequests.Moves;

/// <summary>What came of trying a move.</summary>
internal enum MoveOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>The request is not in a state that allows it.</summary>
    WrongState,

    /// <summary>It is not for this person to make.</summary>
    NotTheirs,

    /// <summary>Whoever sent a request does not decide on it.</summary>
    OwnRequest,

    /// <summary>The request changed since the person looked at it.</summary>
    Outdated,
}
