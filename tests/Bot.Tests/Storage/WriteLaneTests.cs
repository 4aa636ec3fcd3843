using Bot.Storage;
using Dapper;

namespace Bot.Tests.Storage;

/// <summary>The one writer of a SQLite file, and its end.</summary>
public sealed class WriteLaneTests
{
    [Fact]
    public async Task A_database_that_closes_lets_the_commit_under_way_end_and_refuses_what_comes_later()
    {
        using var file = new SqliteFile();
        var database = file.Open();
        await WriteAsync(database, "CREATE TABLE kept (number bigint)");
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var underWay = database.WriteAsync(
            async transaction =>
            {
                begun.SetResult();
                await goOn.Task;
                await transaction.Connection!.ExecuteAsync("INSERT INTO kept (number) VALUES (1)", transaction: transaction);
            },
            default);
        await begun.Task;

        var closing = database.DisposeAsync().AsTask();
        var late = WriteAsync(database, "INSERT INTO kept (number) VALUES (2)");
        goOn.SetResult();

        await underWay;
        await closing;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => late);
        await using var again = file.Open();
        await using var connection = await again.ConnectAsync(default);
        Assert.Equal([1L], await connection.QueryAsync<long>("SELECT number FROM kept"));
    }

    private static Task WriteAsync(Database database, string sql) =>
        database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync(sql, transaction: transaction), default);
}
