using Bot.Storage;
using Bot.Tests.Storage;
using Dapper;

namespace Bot.Tests.Features.ProjectRequests.Keeping;

public sealed class SqliteProjectRequestRepositoryTests : ProjectRequestRepositoryTests
{
    private readonly SqliteFile file = new();

    [Theory]
    [InlineData("SELECT * FROM project_requests WHERE requester = 'a' AND ordinal < 5 ORDER BY ordinal DESC LIMIT 8")]
    [InlineData("SELECT * FROM project_requests WHERE area = 'optics' AND state = 'Submitted' AND ordinal < 5 ORDER BY ordinal DESC LIMIT 8")]
    [InlineData("SELECT * FROM project_requests WHERE area = 'optics' AND ordinal < 5 ORDER BY ordinal DESC LIMIT 8")]
    [InlineData("SELECT * FROM project_requests WHERE state = 'Submitted' AND ordinal < 5 ORDER BY ordinal DESC LIMIT 8")]
    [InlineData("SELECT * FROM project_requests WHERE ordinal < 5 ORDER BY ordinal DESC LIMIT 8")]
    [InlineData("SELECT count(*) FROM project_requests WHERE requester IN ('a', 'b') AND created > 5")]
    [InlineData("SELECT * FROM request_drafts WHERE person IN ('a') ORDER BY changed DESC LIMIT 1")]
    [InlineData("SELECT delegate FROM request_delegates WHERE approver = 'a' AND until > 5")]
    [InlineData("SELECT approver FROM request_delegates WHERE delegate = 'a' AND until > 5 ORDER BY approver")]
    [InlineData("SELECT * FROM project_requests WHERE number = 'PR-2026-0001'")]
    [InlineData("SELECT * FROM project_requests WHERE draft = 'a'")]
    [InlineData("SELECT * FROM request_history WHERE request = 'PR-2026-0001' ORDER BY version")]
    [InlineData("SELECT * FROM request_waiting WHERE approver = 'a' AND (since, request) > (5, 'b') ORDER BY since, request LIMIT 8")]
    [InlineData("SELECT * FROM request_waiting WHERE next_look <= 5 ORDER BY next_look LIMIT 8")]
    [InlineData("DELETE FROM request_waiting WHERE request = 'PR-2026-0001'")]
    [InlineData("SELECT subject FROM word_pairs WHERE kind = 'request' AND pair = 'fibr ottic' ORDER BY created DESC LIMIT 8")]
    [InlineData("DELETE FROM word_pairs WHERE kind = 'request' AND subject = 'PR-2026-0001'")]
    [InlineData("SELECT * FROM people WHERE human = (SELECT human FROM people WHERE id = 'a')")]
    [InlineData("SELECT * FROM people WHERE human IN (SELECT human FROM people WHERE email = 'a')")]
    [InlineData("SELECT * FROM questions WHERE state = 'Open' ORDER BY created, number LIMIT 8")]
    [InlineData("SELECT * FROM questions WHERE leader = 'Q-2026-0001' ORDER BY created, number")]
    public async Task Every_look_up_goes_through_an_index(string sql)
    {
        await using var connection = await Database.ConnectAsync(default);
        var plan = (await connection.QueryAsync($"EXPLAIN QUERY PLAN {sql}")).Select(row => (string)row.detail).ToList();

        Assert.NotEmpty(plan);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
        Assert.True(!sql.Contains("LIMIT 8", StringComparison.Ordinal) || !plan.Exists(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)), $"a page is sorted whole: {string.Join("; ", plan)}");
    }

    protected override Task<Database> OpenAsync() => Task.FromResult(file.Open());

    protected override Task CloseAsync()
    {
        file.Dispose();
        return Task.CompletedTask;
    }
}
