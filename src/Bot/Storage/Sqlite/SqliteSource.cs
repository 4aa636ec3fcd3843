using System.Collections.Concurrent;
using System.Data.Common;

namespace Bot.Storage.Sqlite;

/// <summary>
/// Open connections to a SQLite file that keep their prepared statements. Preparing a statement costs more than running it,
/// and the driver prepares anew for every command.
/// </summary>
/// <param name="connectionString">With the driver's own pooling off: it would forget the statements.</param>
internal sealed class SqliteSource(string connectionString) : DbDataSource
{
    private const int MostIdle = 32;

    // Kilobytes each connection keeps of the file. Turns read a few pages, and the system has the file in memory anyway:
    // SQLite's own 2 MB, times all connections, is most of what a flood would take.
    private const string OwnCache = "PRAGMA cache_size = -400";

    // The last one given back comes out first: its statements and pages are warm.
    private readonly ConcurrentStack<KeptConnection> idle = new();
    private bool isClosed;

    /// <inheritdoc/>
    public override string ConnectionString { get; } = connectionString;

    /// <summary>Takes a connection back; false when there are enough, and it must be closed.</summary>
    public bool TakeBack(KeptConnection connection)
    {
        if (Volatile.Read(ref isClosed) || idle.Count >= MostIdle)
        {
            return false;
        }

        idle.Push(connection);
        return true;
    }

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection() => idle.TryPop(out var kept) ? kept : new KeptConnection(ConnectionString, this);

    /// <inheritdoc/>
    protected override DbConnection OpenDbConnection()
    {
        var connection = CreateDbConnection();
        if (connection.State != System.Data.ConnectionState.Open)
        {
            connection.Open();
            using var limit = connection.CreateCommand();
            limit.CommandText = OwnCache;
            limit.ExecuteNonQuery();
        }

        return connection;
    }

    /// <inheritdoc/>
    protected override ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<DbConnection>(OpenDbConnection());
    }

    /// <inheritdoc/>
    protected override async ValueTask DisposeAsyncCore()
    {
        Close();
        await base.DisposeAsyncCore();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Close();
        base.Dispose(disposing);
    }

    private void Close()
    {
        Volatile.Write(ref isClosed, true);
        while (idle.TryPop(out var kept))
        {
            kept.Dispose();
        }
    }
}
