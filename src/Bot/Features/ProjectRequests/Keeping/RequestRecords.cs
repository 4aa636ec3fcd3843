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

    // Nobody's id: a request under it belongs to no person any more.
    private const string Forgotten = "forgotten";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var mine = await requests.ListAsync(new RequestFilter { Requesters = ids, Most = Most }, cancellationToken);
        var drafts = await session.FindAsync<long>("SELECT count(*) FROM request_drafts WHERE person IN @ids", new { ids }, cancellationToken);
        var lines = mine.Select(request => RequestTexts.KeptRequest.In(locale, request.Number, request.Title)).ToList();
        var steps = await session.FindAsync<long>("SELECT count(*) FROM request_history WHERE person IN @ids", new { ids }, cancellationToken);
        var delegated = await session.FindAsync<long>("SELECT count(*) FROM request_delegates WHERE approver IN @ids OR delegate IN @ids", new { ids }, cancellationToken);
        var waiting = await session.FindAsync<long>("SELECT count(*) FROM request_waiting WHERE approver IN @ids", new { ids }, cancellationToken);
        return
        [
            .. lines,
            .. drafts > 0 ? (string[])[RequestTexts.KeptDrafts.In(locale, (int)drafts)] : [],
            .. steps > 0 ? (string[])[RequestTexts.KeptSteps.In(locale, (int)steps)] : [],
            .. delegated > 0 ? (string[])[RequestTexts.KeptDelegation.In(locale)] : [],
            .. waiting > 0 ? (string[])[RequestTexts.KeptWaiting.In(locale, (int)waiting)] : [],
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        await session.WriteAsync("DELETE FROM request_drafts WHERE person IN @ids", new { ids }, cancellationToken);
        var kept = await session.WriteAsync("UPDATE project_requests SET requester = @Forgotten, requester_name = @Nobody WHERE requester IN @ids", new { ids, Nobody, Forgotten }, cancellationToken);
        await session.WriteAsync("UPDATE request_history SET person = @Forgotten, person_name = @Nobody WHERE person IN @ids", new { ids, Nobody, Forgotten }, cancellationToken);
        await session.WriteAsync("DELETE FROM request_delegates WHERE approver IN @ids OR delegate IN @ids", new { ids }, cancellationToken);
        var waiting = await session.FindAsync<long>("SELECT count(*) FROM request_waiting WHERE approver IN @ids", new { ids }, cancellationToken);
        return
        [
            .. kept > 0 ? (string[])[RequestTexts.StillKept.In(locale, kept)] : [],
            .. waiting > 0 ? (string[])[RequestTexts.StillApprover.In(locale)] : [],
        ];
    }
}
