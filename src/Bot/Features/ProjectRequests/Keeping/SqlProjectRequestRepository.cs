using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Features.ProjectRequests.History;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Keeping;

/// <summary>Project requests in the database.</summary>
internal sealed class SqlProjectRequestRepository(Session session) : IProjectRequestRepository
{
    private const int Page = 1000;

    /// <inheritdoc/>
    public async Task<string?> AddAsync(ProjectRequest request, CancellationToken cancellationToken)
    {
        var year = request.Created.Year;
        var count = await session.WriteAsync<long>(
            "INSERT INTO request_numbers (year, last) VALUES (@year, 1) ON CONFLICT (year) DO UPDATE SET last = request_numbers.last + 1 RETURNING last", new { year }, cancellationToken);
        var number = string.Create(CultureInfo.InvariantCulture, $"PR-{year}-{count:0000}");
        var added = await session.WriteAsync(RequestRow.InsertSql, RequestRow.From(request with { Number = number }), cancellationToken);
        if (added == 0)
        {
            // The number was not used: it goes to the next request of this same transaction's successor.
            await session.WriteAsync("UPDATE request_numbers SET last = last - 1 WHERE year = @year", new { year }, cancellationToken);
            return null;
        }

        return number;
    }

    /// <inheritdoc/>
    public async Task<bool> UpdateAsync(ProjectRequest changed, CancellationToken cancellationToken) =>
        await session.WriteAsync(RequestRow.UpdateSql, RequestRow.From(changed), cancellationToken) == 1;

    /// <inheritdoc/>
    public async Task<ProjectRequest?> FindAsync(string number, CancellationToken cancellationToken) =>
        (await session.FindAsync<RequestRow>($"{RequestRow.SelectSql} WHERE number = @number", new { number }, cancellationToken))?.ToRequest();

    /// <inheritdoc/>
    public async Task<ProjectRequest?> FindByDraftAsync(string draft, CancellationToken cancellationToken) =>
        (await session.FindAsync<RequestRow>($"{RequestRow.SelectSql} WHERE draft = @draft", new { draft }, cancellationToken))?.ToRequest();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ProjectRequest>> ListAsync(RequestFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Requesters is null)
        {
            return await ListOfAsync(null, filter, cancellationToken);
        }

        // One id after another: each list is read from the end of its index, where several at once would be sorted whole.
        var found = new List<ProjectRequest>();
        foreach (var requester in filter.Requesters.Distinct())
        {
            found.AddRange(await ListOfAsync(requester, filter, cancellationToken));
        }

        return [.. found.OrderByDescending(request => RequestNumber.OrdinalOf(request.Number)).Take(filter.Most)];
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ProjectRequest> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = 0L;
        while (await session.QueryAsync<RequestRow>($"{RequestRow.SelectSql} WHERE ordinal > @last ORDER BY ordinal LIMIT {Page}", new { last }, cancellationToken) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                yield return row.ToRequest();
            }

            last = rows[^1].Ordinal;
        }
    }

    /// <inheritdoc/>
    public async Task<long> CountSentAsync(IReadOnlyList<string> ids, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await session.WriteAsync(
            "INSERT INTO request_numbers (year, last) VALUES (@year, 0) ON CONFLICT (year) DO UPDATE SET last = request_numbers.last", new { year = since.AddHours(1).Year }, cancellationToken);
        return await session.FindAsync<long>(
            "SELECT count(*) FROM project_requests WHERE requester IN @ids AND created > @since", new { ids, since = since.ToUnixTimeMilliseconds() }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task AddHistoryAsync(string number, HistoryEntry entry, CancellationToken cancellationToken) =>
        session.WriteAsync(HistoryRow.InsertSql, HistoryRow.From(number, entry), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HistoryEntry>> ListHistoryAsync(string number, CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<HistoryRow>(HistoryRow.SelectSql, new { number }, cancellationToken)).Select(row => row.ToEntry())];

    private async Task<IReadOnlyList<ProjectRequest>> ListOfAsync(string? requester, RequestFilter filter, CancellationToken cancellationToken)
    {
        var of = requester is null ? "" : "requester = @requester AND ";
        var area = filter.Area is null ? "" : "area = @area AND ";
        var state = filter.State is null ? "" : "state = @state AND ";
        var before = filter.Before is null ? long.MaxValue : RequestNumber.OrdinalOf(filter.Before);
        var rows = await session.QueryAsync<RequestRow>(
            $"{RequestRow.SelectSql} WHERE {of}{area}{state}ordinal < @before ORDER BY ordinal DESC LIMIT @most",
            new { requester, area = filter.Area, state = filter.State?.ToString(), before, most = filter.Most },
            cancellationToken);
        return [.. rows.Select(row => row.ToRequest())];
    }
}
