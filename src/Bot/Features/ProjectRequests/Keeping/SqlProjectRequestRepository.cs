using System.Globalization;
using System.Runtime.CompilerServices;
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
    public Task<IReadOnlyList<ProjectRequest>> ListMineAsync(IReadOnlyList<string> ids, DateTimeOffset? before, int most, CancellationToken cancellationToken) => ListAsync(
        "requester IN @ids AND created < @before", new { ids, before = Before(before), most }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ProjectRequest>> ListAsync(RequestFilter filter, CancellationToken cancellationToken)
    {
        var area = filter.Area is null ? "" : "area = @area AND ";
        var state = filter.State is null ? "" : "state = @state AND ";
        return ListAsync(
            $"{area}{state}created < @before", new { area = filter.Area, state = filter.State?.ToString(), before = Before(filter.Before), most = filter.Most }, cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ProjectRequest> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = "";
        while (await session.QueryAsync<RequestRow>($"{RequestRow.SelectSql} WHERE number > @last ORDER BY number LIMIT {Page}", new { last }, cancellationToken) is { Count: > 0 } rows)
        {
            foreach (var row in rows)
            {
                yield return row.ToRequest();
            }

            last = rows[^1].Number;
        }
    }

    /// <inheritdoc/>
    public async Task<long> CountSentAsync(IReadOnlyList<string> ids, DateTimeOffset since, CancellationToken cancellationToken) => await session.FindAsync<long>(
        "SELECT count(*) FROM project_requests WHERE requester IN @ids AND created > @since", new { ids, since = since.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <inheritdoc/>
    public Task AddHistoryAsync(string number, HistoryEntry entry, CancellationToken cancellationToken) =>
        session.WriteAsync(HistoryRow.InsertSql, HistoryRow.From(number, entry), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HistoryEntry>> ListHistoryAsync(string number, CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<HistoryRow>(HistoryRow.SelectSql, new { number }, cancellationToken)).Select(row => row.ToEntry())];

    private async Task<IReadOnlyList<ProjectRequest>> ListAsync(string where, object values, CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<RequestRow>($"{RequestRow.SelectSql} WHERE {where} ORDER BY created DESC, number DESC LIMIT @most", values, cancellationToken)).Select(row => row.ToRequest())];

    private static long Before(DateTimeOffset? before) => before?.ToUnixTimeMilliseconds() ?? long.MaxValue;
}
