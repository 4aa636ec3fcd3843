using Bot.Features.ProjectRequests.Keeping;

namespace Bot.Features.ProjectRequests.Moves;

/// <summary>A move somebody wants to make.</summary>
/// <param name="Request">The request as it was read.</param>
/// <param name="Action">What to do.</param>
/// <param name="Comment">The reason; empty when none is given.</param>
internal sealed record WantedMove(ProjectRequest Request, RequestAction Action, string Comment = "")
{
    /// <summary>The version the person looked at; null when they named the request in words.</summary>
    public long? SeenVersion { get; init; }

    /// <summary>The new values of an edit; null for other moves.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }
}
