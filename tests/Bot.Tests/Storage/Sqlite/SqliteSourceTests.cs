using Bot.Storage;
using Dapper;

namespace Bot.Tests.Storage.Sqlite;

/// <summary>Connections come back with their statements, and statements never carry values over.</summary>
public class SqliteSourceTests
{
    [Fact]
    public async Task A_connection_given_back_is_the_next_one_lent()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var first = await database.ConnectAsync(default);
        await first.DisposeAsync();

        await using var second = await database.ConnectAsync(default);

        Assert.Same(first, second);
        Assert.Equal(7, await second.ExecuteScalarAsync<long>("SELECT @a", new { a = 7 }));
        Assert.Equal("x", await second.ExecuteScalarAsync<string>("SELECT @a", new { a = "x" }));
    }

    [Fact]
    public async Task A_list_spelled_out_in_the_text_keeps_all_its_values()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        await using var connection = await database.ConnectAsync(default);

        foreach (var count in (int[])[3, 1, 3, 0])
        {
            var ids = Enumerable.Range(1, count).ToArray();
            Assert.Equal(ids, (await connection.QueryAsync<int>(
                "SELECT value FROM (SELECT 1 AS value UNION SELECT 2 UNION SELECT 3) WHERE value > @above AND value IN @ids AND value < @under ORDER BY value", new { above = 0, ids, under = 9 })).ToArray());
        }
    }

    [Fact]
    public async Task A_write_that_fails_leaves_the_others_of_its_commit_alone()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var writes = Enumerable.Range(0, 20).Select(number => database.WriteAsync(
            async transaction =>
            {
                await transaction.Connection!.ExecuteAsync("INSERT INTO schema_version (number) VALUES (@number)", new { number = 90_000 + number }, transaction);
                if (number % 2 == 1)
                {
                    throw new InvalidOperationException();
                }
            },
            default)).ToList();

        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);

        Assert.Equal(10, writes.Count(write => write.IsFaulted));
        await using var connection = await database.ConnectAsync(default);
        Assert.Equal(10, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM schema_version WHERE number >= 90000"));
    }

    [Fact]
    public async Task A_transaction_that_ended_by_itself_takes_no_more_writes()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync(
            async transaction =>
            {
                var connection = transaction.Connection!;
                await connection.ExecuteAsync("ROLLBACK", transaction: transaction);
                await connection.ExecuteAsync("INSERT INTO schema_version (number) VALUES (90000)", transaction: transaction);
            },
            default));
        await database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync("INSERT INTO schema_version (number) VALUES (90001)", transaction: transaction), default);

        await using var connection = await database.ConnectAsync(default);
        Assert.Equal([90001], await connection.QueryAsync<long>("SELECT number FROM schema_version WHERE number >= 90000"));
    }
}
