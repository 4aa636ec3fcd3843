using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bot.Storage;

/// <summary>Tells when a platform last delivered anything: for whoever looks why nothing is answered.</summary>
public sealed class LastDelivery(Database database)
{
    /// <summary>When a message of a channel last came in; null when none is kept.</summary>
    public async Task<DateTimeOffset?> FindAsync(string channel, CancellationToken cancellationToken)
    {
        var keyStart = channel + ":";
        await using var connection = await database.ConnectAsync(cancellationToken);
        try
        {
            var at = await connection.ExecuteScalarAsync<long?>("SELECT max(received) FROM inbox WHERE substr(id, 1, @length) = @keyStart", new { keyStart, length = keyStart.Length });
            return at is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
        }
        catch (DbException exception) when (IsMissingTable(exception))
        {
            // Before the first start there are no tables yet; an outage is one.
            return null;
        }
    }

    private static bool IsMissingTable(DbException exception) =>
        exception.SqlState == PostgresErrorCodes.UndefinedTable || (exception is SqliteException && exception.Message.Contains("no such table", StringComparison.Ordinal));
}
