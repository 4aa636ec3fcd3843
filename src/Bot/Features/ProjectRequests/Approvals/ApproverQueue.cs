using Bot.Storage;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>Whom each open request waits for, and who decides in whose place.</summary>
internal sealed class ApproverQueue(Session session)
{
    /// <summary>Makes a request wait for these approvers, and for nobody else.</summary>
    public async Task SetAsync(string request, IReadOnlyCollection<string> approvers, DateTimeOffset since, DateTimeOffset nextLook, CancellationToken cancellationToken)
    {
        await ClearAsync(request, cancellationToken);
        foreach (var approver in approvers)
        {
            await session.WriteAsync(
                "INSERT INTO request_waiting (approver, request, since, next_look) VALUES (@approver, @request, @since, @nextLook)",
                new { approver, request, since = since.ToUnixTimeMilliseconds(), nextLook = nextLook.ToUnixTimeMilliseconds() },
                cancellationToken);
        }
    }

    /// <summary>The request waits for nobody any more.</summary>
    public Task ClearAsync(string request, CancellationToken cancellationToken) =>
        session.WriteAsync("DELETE FROM request_waiting WHERE request = @request", new { request }, cancellationToken);

    /// <summary>The addresses a request waits for.</summary>
    public Task<IReadOnlyList<string>> FindApproversAsync(string request, CancellationToken cancellationToken) =>
        session.QueryAsync<string>("SELECT approver FROM request_waiting WHERE request = @request ORDER BY approver", new { request }, cancellationToken);

    /// <summary>The requests that wait for any of these addresses, the longest waiting first, each once.</summary>
    /// <param name="approvers">The addresses.</param>
    /// <param name="area">Only those of this research area; null for all.</param>
    /// <param name="after">The last one of the page before; null to begin.</param>
    /// <param name="most">Most requests in the answer.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<WaitingEntry>> ListAsync(IReadOnlyCollection<string> approvers, string? area, WaitingPlace? after, int most, CancellationToken cancellationToken)
    {
        // One address after another: each queue is read from where the page before ended, where several at once would be sorted whole.
        var inArea = area is null ? "" : " AND EXISTS (SELECT 1 FROM project_requests WHERE number = request AND area = @area)";
        var found = new List<WaitingEntry>();
        foreach (var approver in approvers.Distinct())
        {
            var rows = await session.QueryAsync<Row>(
                $"{SelectSql} WHERE approver = @approver AND (since, request) > (@since, @request){inArea} ORDER BY since, request LIMIT @most",
                new { approver, area, since = after?.Since ?? -1, request = after?.Request ?? "", most },
                cancellationToken);
            found.AddRange(rows.Select(row => row.ToEntry()));
        }

        return [.. found.OrderBy(entry => entry.Since).ThenBy(entry => entry.Request, StringComparer.Ordinal).DistinctBy(entry => entry.Request).Take(most)];
    }

    /// <summary>What is to be looked at by now: to remind or to escalate.</summary>
    public async Task<IReadOnlyList<WaitingEntry>> ListDueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<Row>($"{SelectSql} WHERE next_look <= @now ORDER BY next_look LIMIT @most", new { now = now.ToUnixTimeMilliseconds(), most }, cancellationToken)).Select(row => row.ToEntry())];

    /// <summary>Counts a reminder and sets when to look again.</summary>
    /// <returns>False when another host did so first, or the request waits no more.</returns>
    public async Task<bool> RemindedAsync(WaitingEntry entry, DateTimeOffset nextLook, CancellationToken cancellationToken) => await session.WriteAsync(
        "UPDATE request_waiting SET reminders = reminders + 1, next_look = @nextLook WHERE approver = @approver AND request = @request AND reminders = @reminders",
        new { nextLook = nextLook.ToUnixTimeMilliseconds(), approver = entry.Approver, request = entry.Request, reminders = entry.Reminders },
        cancellationToken) == 1;

    /// <summary>Whose decisions an address may take at an instant: its own, and those of whoever delegated to it.</summary>
    public async Task<IReadOnlyList<string>> ActsForAsync(string? email, DateTimeOffset now, CancellationToken cancellationToken) => email is null
        ? []
        : [email, .. await session.QueryAsync<string>(
            "SELECT approver FROM request_delegates WHERE delegate = @email AND until > @now ORDER BY approver", new { email, now = now.ToUnixTimeMilliseconds() }, cancellationToken)];

    /// <summary>Who decides in an approver's place at an instant; null when they do so themselves.</summary>
    public Task<string?> FindDelegateAsync(string approver, DateTimeOffset now, CancellationToken cancellationToken) => session.FindAsync<string>(
        "SELECT delegate FROM request_delegates WHERE approver = @approver AND until > @now", new { approver, now = now.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <summary>Lets somebody decide in an approver's place until an instant.</summary>
    public Task DelegateAsync(string approver, string @delegate, DateTimeOffset until, CancellationToken cancellationToken) => session.WriteAsync(
        """
        INSERT INTO request_delegates (approver, delegate, until) VALUES (@approver, @delegate, @until)
        ON CONFLICT (approver) DO UPDATE SET delegate = excluded.delegate, until = excluded.until
        """,
        new { approver, @delegate, until = until.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>The approver decides themselves again.</summary>
    public Task<int> EndDelegationAsync(string approver, CancellationToken cancellationToken) =>
        session.WriteAsync("DELETE FROM request_delegates WHERE approver = @approver", new { approver }, cancellationToken);

    private const string SelectSql = "SELECT request AS \"Request\", approver AS \"Approver\", since AS \"Since\", reminders AS \"Reminders\" FROM request_waiting";

    private sealed class Row
    {
        public string Request { get; init; } = "";

        public string Approver { get; init; } = "";

        public long Since { get; init; }

        public long Reminders { get; init; }

        public WaitingEntry ToEntry() => new(Request, Approver, DateTimeOffset.FromUnixTimeMilliseconds(Since), (int)Reminders);
    }
}
