using Bot.Features.ProjectRequests.Keeping;

namespace Bot.Features.ProjectRequests.History;

/// <summary>One step in the life of a request: who did what, when.</summary>
/// <param name="Version">The version this step made.</param>
/// <param name="At">When.</param>
/// <param name="Person">Person id of who did it.</param>
/// <param name="PersonName">Their display name.</param>
/// <param name="Action">What was done.</param>
/// <param name="State">The state it led to.</param>
public sealed record HistoryEntry(long Version, DateTimeOffset At, string Person, string PersonName, Moves.RequestAction Action, RequestState State)
{
    /// <summary>The reason given; empty when none was.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Names of the fields that changed.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];
}
