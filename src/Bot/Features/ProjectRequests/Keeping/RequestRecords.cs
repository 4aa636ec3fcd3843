using Bot.Features.ProjectRequests.Showing;
using Bot.Language;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Keeping;

/// <summary>What requests hold of a person: drafts go, sent requests stay with the partnership under no name.</summary>
internal sealed class RequestRecords(IProjectRequestRepository requests) : IPersonalRecords
{
    private const int Most = 100;

    private const string Nobody = "—";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var mine = await requests.ListMineAsync(ids, null, Most, cancellationToken);
        var drafts = await session.FindAsync<long>("SELECT count(*) FROM request_drafts WHERE person IN @ids", new { ids }, cancellationToken);
        var lines = mine.Select(request => RequestTexts.KeptRequest.In(locale, request.Number, request.Title)).ToList();
        return drafts > 0 ? [.. lines, RequestTexts.KeptDrafts.In(locale, (int)drafts)] : lines;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        await session.WriteAsync("DELETE FROM request_drafts WHERE person IN @ids", new { ids }, cancellationToken);
        var kept = await session.WriteAsync("UPDATE project_requests SET requester_name = @Nobody WHERE requester IN @ids", new { ids, Nobody }, cancellationToken);
        await session.WriteAsync("UPDATE request_history SET person_name = @Nobody WHERE person IN @ids", new { ids, Nobody }, cancellationToken);
        return kept > 0 ? [RequestTexts.StillKept.In(locale, kept)] : [];
    }
}
