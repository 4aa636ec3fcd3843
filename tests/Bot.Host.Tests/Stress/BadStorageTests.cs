using System.Net;
using Bot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Tests.Stress;

/// <summary>When nothing can be stored, or too much is sent: a clear answer, and a request either exists with its number or does not exist.</summary>
public sealed class BadStorageTests
{
    [Fact]
    public async Task A_full_disk_is_said_and_the_request_is_sent_once_when_there_is_room_again()
    {
        await using var host = await RunningHost.StartAsync();
        await FillAsync(host, pages: 0);

        var refused = await RequestPost.SendAsync(host.Client, "ada", "m-full", note: new string('x', 9000));
        var before = await CountAsync(host);
        await FillAsync(host, pages: 1_000_000);
        var kept = await RequestPost.SendAsync(host.Client, "ada", "m-full");
        var again = await RequestPost.SendAsync(host.Client, "ada", "m-full");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (refused.Status, refused.SaysWhen));
        Assert.Contains("could not be stored", refused.Text, StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.EndsWith("-0001", kept.Number, StringComparison.Ordinal);
        Assert.Equal(kept.Number, again.Number);
        Assert.Equal(1, await CountAsync(host));
    }

    [Fact]
    public async Task A_locked_database_is_said_and_nothing_is_half_done()
    {
        await using var host = await RunningHost.StartAsync("--Storage:ConnectionString=Data Source=" + Path.Combine(Directory.CreateTempSubdirectory("accordo-locked-").FullName, "locked.db") + ";Default Timeout=1");
        var database = host.Get<Database>();
        RequestPost refused;
        await using (var other = await database.ConnectAsync(default))
        {
            await using var transaction = await other.BeginTransactionAsync();
            await other.ExecuteAsync("DELETE FROM link_codes", transaction: transaction);
            refused = await RequestPost.SendAsync(host.Client, "ada", "m-locked");
        }

        var kept = await RequestPost.SendAsync(host.Client, "ada", "m-locked");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (refused.Status, refused.SaysWhen));
        Assert.EndsWith("-0001", kept.Number, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(host));
    }

    [Fact]
    public async Task A_failure_in_the_middle_of_a_turn_is_told_and_leaves_neither_request_nor_number()
    {
        await using var host = await RunningHost.StartAsync();
        await ExecuteAsync(host, "CREATE TRIGGER broken BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'broken'); END");

        var failed = await RequestPost.SendAsync(host.Client, "ada", "m-1");
        var after = await CountAsync(host);
        await ExecuteAsync(host, "DROP TRIGGER broken");
        var kept = await RequestPost.SendAsync(host.Client, "ada", "m-2");

        Assert.Equal("failed", failed.Outcome);
        Assert.Equal(0, after);
        Assert.EndsWith("-0001", kept.Number, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_requests_by_one_person_each_get_a_clear_answer_and_twenty_are_kept()
    {
        await using var host = await RunningHost.StartAsync();

        var posts = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => RequestPost.SendAsync(host.Client, "ada", $"m-{i}")));

        Assert.Equal(20, posts.Count(post => post.Number is not null));
        Assert.All(posts.Where(post => post.Number is null), post => Assert.True(
            (post.Status == HttpStatusCode.TooManyRequests && post.SaysWhen) || (post.Outcome == "declined" && post.Text.Contains("20", StringComparison.Ordinal)), post.ToString()));
        Assert.Equal(20, await CountAsync(host));
    }

    // The real thing: SQLite refuses to grow, as it does when the disk is full. The limit belongs to a connection: it is set on the one
    // that writes and on those of the pool, of which the next one to write is taken.
    private static async Task FillAsync(RunningHost host, int pages)
    {
        var limit = $"PRAGMA max_page_count = {(pages == 0 ? 1 : pages)}";
        await ExecuteAsync(host, limit);
        var open = new List<System.Data.Common.DbConnection>();
        for (var i = 0; i < 12; i++)
        {
            var connection = await host.Get<Database>().ConnectAsync(default);
            await connection.ExecuteAsync(limit);
            open.Add(connection);
        }

        foreach (var connection in open)
        {
            await connection.DisposeAsync();
        }

        if (pages == 0)
        {
            await UseUpAsync(host);
        }
    }

    // Free pages within the file would take a small message still.
    private static async Task UseUpAsync(RunningHost host)
    {
        for (var i = 0; i < 10_000; i++)
        {
            try
            {
                await ExecuteAsync(host, $"INSERT INTO channel_memory (channel, key, value, expires) VALUES ('test', '{i}', '{new string('x', i < 50 ? 3000 : 60)}', 0)");
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode == 13)
            {
                return;
            }
        }

        Assert.Fail("the database grew on");
    }

    private static async Task ExecuteAsync(RunningHost host, string sql) =>
        await host.Get<Database>().WriteAsync(transaction => transaction.Connection!.ExecuteAsync(sql, transaction: transaction), default);

    private static async Task<long> CountAsync(RunningHost host)
    {
        await using var connection = await host.Get<Database>().ConnectAsync(default);
        return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM project_requests");
    }
}
