using Bot.Features.ProjectRequests.Keeping;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.ProjectRequests.Keeping;

/// <summary>What every request repository promises, on whichever database it stands.</summary>
public abstract class ProjectRequestRepositoryTests : QueueTests
{
    [SkippableFact]
    public async Task Numbers_count_up_within_a_year_and_begin_again_in_the_next()
    {
        Assert.Equal("PR-2026-0001", await AddAsync("a"));
        Assert.Equal("PR-2026-0002", await AddAsync("b"));
        Assert.Equal("PR-2027-0001", await AddAsync("c", Talk.Start.AddYears(1)));
    }

    [SkippableFact]
    public async Task A_draft_that_became_a_request_gives_no_second_one_and_loses_no_number()
    {
        await AddAsync("a");

        Assert.Null(await AddAsync("a"));
        Assert.Equal("PR-2026-0002", await AddAsync("b"));
    }

    [SkippableFact]
    public async Task What_is_rolled_back_leaves_neither_request_nor_number()
    {
        await using (var session = new Session(Database))
        {
            await new SqlProjectRequestRepository(session).AddAsync(Request("a"), default);
        }

        Assert.Null(await ReadAsync(requests => requests.FindByDraftAsync("a", default)));
        Assert.Equal("PR-2026-0001", await AddAsync("b"));
    }

    [SkippableFact]
    public async Task A_change_to_an_older_version_is_refused()
    {
        var number = (await AddAsync("a"))!;
        var read = (await ReadAsync(requests => requests.FindAsync(number, default)))!;

        Assert.True(await WriteAsync(requests => requests.UpdateAsync(read with { State = RequestState.Approved }, default)));
        Assert.False(await WriteAsync(requests => requests.UpdateAsync(read with { State = RequestState.Declined }, default)));
        Assert.Equal(RequestState.Approved, (await ReadAsync(requests => requests.FindAsync(number, default)))!.State);
    }

    [SkippableFact]
    public async Task Of_many_who_change_a_version_at_once_one_does()
    {
        var number = (await AddAsync("a"))!;
        var read = (await ReadAsync(requests => requests.FindAsync(number, default)))!;

        var changed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(requests => requests.UpdateAsync(read, default)))));

        Assert.Single(changed, isChanged => isChanged);
    }

    [SkippableFact]
    public async Task Requests_added_side_by_side_have_each_their_own_number()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => AddAsync($"draft-{i}"))));

        Assert.Equal(Enumerable.Range(1, 40).Select(i => $"PR-2026-{i:0000}"), numbers.Order());
    }

    [SkippableFact]
    public async Task Lists_are_newest_first_and_go_on_where_a_page_ended()
    {
        for (var i = 0; i < 5; i++)
        {
            await AddAsync($"draft-{i}", Talk.Start.AddMinutes(i));
        }

        var first = await ReadAsync(requests => requests.ListAsync(new RequestFilter { Requesters = ["test:ada"], Most = 3 }, default));
        var second = await ReadAsync(requests => requests.ListAsync(new RequestFilter { Requesters = ["test:ada"], Before = first[^1].Number, Most = 3 }, default));

        Assert.Equal(["PR-2026-0005", "PR-2026-0004", "PR-2026-0003"], first.Select(request => request.Number));
        Assert.Equal(["PR-2026-0002", "PR-2026-0001"], second.Select(request => request.Number));
        Assert.Equal(5, (await ReadAsync(requests => requests.ListAsync(new RequestFilter { Area = "optics", State = RequestState.Submitted }, default))).Count);
        Assert.Empty(await ReadAsync(requests => requests.ListAsync(new RequestFilter { Area = "data" }, default)));
        Assert.Empty(await ReadAsync(requests => requests.ListAsync(new RequestFilter { Requesters = [] }, default)));
    }

    [SkippableFact]
    public async Task A_page_loses_nothing_that_was_sent_in_the_same_millisecond()
    {
        for (var i = 0; i < 7; i++)
        {
            await AddAsync($"draft-{i}");
        }

        var seen = new List<string>();
        while (await ReadAsync(requests => requests.ListAsync(new RequestFilter { Requesters = ["test:ada", "test:other"], Before = seen.LastOrDefault(), Most = 3 }, default)) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(request => request.Number));
        }

        Assert.Equal(Enumerable.Range(1, 7).Reverse().Select(i => $"PR-2026-{i:0000}"), seen);
    }

    [SkippableFact]
    public async Task Numbers_beyond_9999_stand_in_order_in_lists_and_in_the_whole()
    {
        await AddAsync("a");
        await WriteAsync(async requests => await requests.FindAsync("", default), "UPDATE request_numbers SET last = 9998");
        foreach (var draft in (string[])["b", "c", "d"])
        {
            await AddAsync(draft);
        }

        await AddAsync("e", Talk.Start.AddYears(1));
        string[] inOrder = ["PR-2026-0001", "PR-2026-9999", "PR-2026-10000", "PR-2026-10001", "PR-2027-0001"];

        Assert.Equal(inOrder, await ReadAsync(async requests => await requests.ReadAllAsync(default).Select(request => request.Number).ToListAsync()));
        Assert.Equal(inOrder.Reverse(), (await ReadAsync(requests => requests.ListAsync(new RequestFilter(), default))).Select(request => request.Number));
    }

    private Task<string?> AddAsync(string draft, DateTimeOffset? created = null) => WriteAsync(requests => requests.AddAsync(Request(draft, created), default));

    private async Task<T> WriteAsync<T>(Func<IProjectRequestRepository, Task<T>> write, string? sql = null)
    {
        await using var session = new Session(Database);
        if (sql is not null)
        {
            await session.WriteAsync(sql, null, default);
        }

        var result = await write(new SqlProjectRequestRepository(session));
        await session.CommitAsync(_ => Task.CompletedTask, default);
        return result;
    }

    private async Task<T> ReadAsync<T>(Func<IProjectRequestRepository, Task<T>> read)
    {
        await using var session = new Session(Database);
        return await read(new SqlProjectRequestRepository(session));
    }

    private static ProjectRequest Request(string draft, DateTimeOffset? created = null) => new("", draft, "test:ada")
    {
        RequesterName = "Ada",
        Values = new Dictionary<string, string> { ["title"] = "Fibre", ["area"] = "optics" },
        Created = created ?? Talk.Start,
        Changed = created ?? Talk.Start,
    };
}
