using Bot.Features.ProjectRequests.History;

namespace Bot.Features.ProjectRequests.Keeping;

/// <summary>Keeps project requests with their history. Writes belong to the turn's transaction.</summary>
public interface IProjectRequestRepository
{
    /// <summary>Stores a new request and gives it the next number of its year.</summary>
    /// <returns>The number, which no other request has or will have; null when its draft has become a request already.</returns>
    Task<string?> AddAsync(ProjectRequest request, CancellationToken cancellationToken);

    /// <summary>Stores a changed request as the next version.</summary>
    /// <param name="changed">The changed request, with the version that was read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when somebody else changed it since; nothing was stored then.</returns>
    Task<bool> UpdateAsync(ProjectRequest changed, CancellationToken cancellationToken);

    /// <summary>The request with a number; null when there is none.</summary>
    Task<ProjectRequest?> FindAsync(string number, CancellationToken cancellationToken);

    /// <summary>The request that a draft became; null when it has not.</summary>
    Task<ProjectRequest?> FindByDraftAsync(string draft, CancellationToken cancellationToken);

    /// <summary>All requests that pass a filter, newest first.</summary>
    Task<IReadOnlyList<ProjectRequest>> ListAsync(RequestFilter filter, CancellationToken cancellationToken);

    /// <summary>Every request in the order of numbers, a page at a time.</summary>
    IAsyncEnumerable<ProjectRequest> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>How many requests a person sent since an instant; whoever else is sending right now waits, so that it still holds when this turn commits.</summary>
    Task<long> CountSentAsync(IReadOnlyList<string> ids, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Adds a step to a request's history.</summary>
    Task AddHistoryAsync(string number, HistoryEntry entry, CancellationToken cancellationToken);

    /// <summary>What happened to a request, oldest first.</summary>
    Task<IReadOnlyList<HistoryEntry>> ListHistoryAsync(string number, CancellationToken cancellationToken);
}
