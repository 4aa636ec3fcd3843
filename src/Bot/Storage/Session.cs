using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;

namespace Bot.Storage;

/// <summary>
/// One turn's view of the database: reads see the last commit until the first write, which opens the turn's only
/// transaction; everything written is kept together at <see cref="CommitAsync"/> or not at all. Write late: others queue behind it.
/// </summary>
public sealed partial class Session(Database database) : IAsyncDisposable
{
    private DbConnection? reader;
    private OwnTransaction? writer;

    /// <summary>Raised once what was written is kept; forgotten when it is dropped.</summary>
    internal event Action? Kept;

    /// <summary>All rows of a query.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values, CancellationToken cancellationToken) =>
        (await (await ConnectionAsync(cancellationToken)).QueryAsync<T>(Command(sql, values, cancellationToken))).AsList();

    /// <summary>The first row of a query; null (or zero) when there is none.</summary>
    public async Task<T?> FindAsync<T>(string sql, object? values, CancellationToken cancellationToken) =>
        await (await ConnectionAsync(cancellationToken)).QueryFirstOrDefaultAsync<T>(Command(sql, values, cancellationToken));

    /// <summary>Writes within the turn's transaction.</summary>
    /// <returns>How many rows changed: 0 tells a lost race to whoever asks "… and version = @version".</returns>
    public async Task<int> WriteAsync(string sql, object? values, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        return await writer!.Transaction.Connection!.ExecuteAsync(Command(sql, values, cancellationToken));
    }

    /// <summary>Writes and reads back one value or row, for <c>RETURNING</c>, within the turn's transaction.</summary>
    public async Task<T?> WriteAsync<T>(string sql, object? values, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        return await FindAsync<T>(sql, values, cancellationToken);
    }

    /// <summary>Keeps everything this session wrote together with these last writes.</summary>
    public async Task CommitAsync(Func<DbTransaction, Task> last, CancellationToken cancellationToken)
    {
        if (writer is null)
        {
            await EndReadingAsync();
            await database.WriteAsync(last, cancellationToken);
            return;
        }

        await last(writer.Transaction);
        await writer.Transaction.CommitAsync(cancellationToken);
        var kept = Kept;
        await RollbackAsync();
        kept?.Invoke();
    }

    /// <summary>Drops everything this session wrote.</summary>
    public async Task RollbackAsync()
    {
        var dropped = writer;
        writer = null;
        Kept = null;
        if (dropped is not null)
        {
            await dropped.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await RollbackAsync();
        await EndReadingAsync();
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (writer is null)
        {
            await EndReadingAsync();
            writer = await database.BeginAsync(cancellationToken);
        }
    }

    // Never one connection while waiting for another: many turns at once would wait for each other until the pool gives up.
    private async Task EndReadingAsync()
    {
        var ended = reader;
        reader = null;
        if (ended is not null)
        {
            await ended.DisposeAsync();
        }
    }

    private async Task<DbConnection> ConnectionAsync(CancellationToken cancellationToken) =>
        writer?.Transaction.Connection ?? (reader ??= await database.ConnectAsync(cancellationToken));

    private CommandDefinition Command(string sql, object? values, CancellationToken cancellationToken)
    {
        database.Heard?.Invoke(sql);
        return new CommandDefinition(Dialect(sql), values, writer?.Transaction, cancellationToken: cancellationToken);
    }

    // Dapper spells a list out for SQLite; PostgreSQL takes it as one array.
    private string Dialect(string sql) => database.Kind == DatabaseKind.Postgres ? ListTest().Replace(sql, "= ANY(@$1)") : sql;

    [GeneratedRegex(@"\bIN @(\w+)")]
    private static partial Regex ListTest();
}
