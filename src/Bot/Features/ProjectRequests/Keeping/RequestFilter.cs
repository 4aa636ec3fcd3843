namespace Bot.Features.ProjectRequests.Keeping;

/// <summary>Which requests a list shows, newest first.</summary>
public sealed record RequestFilter
{
    /// <summary>Only those of one person: their ids on every channel; null for everybody's. No id is nobody's.</summary>
    public IReadOnlyList<string>? Requesters { get; init; }

    /// <summary>Id of a research area; null for all.</summary>
    public string? Area { get; init; }

    /// <summary>Only in this state; null for all.</summary>
    public RequestState? State { get; init; }

    /// <summary>Only those before this number: the last one of the page before; null to begin.</summary>
    public string? Before { get; init; }

    /// <summary>Most requests in the answer.</summary>
    public int Most { get; init; } = 10;
}
