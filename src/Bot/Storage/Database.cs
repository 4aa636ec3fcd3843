using System.Data.Common;
using System.Runtime.CompilerServices;
using Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bot.Storage;

/// <summary>The one database: a SQLite file, or PostgreSQL when the connection string names a host.</summary>
public sealed class Database : IAsyncDisposable
{
    private const int MostConnections = 30;

    private readonly DbDataSource source;
    private readonly WriteLane? lane;

    private Database(DatabaseKind kind, DbDataSource source)
    {
        Kind = kind;
        this.source = source;
        lane = source is SqliteSource sqlite ? new WriteLane(sqlite) : null;
    }

    /// <summary>Which database it is.</summary>
    public DatabaseKind Kind { get; }

    /// <summary>
    /// How often queues are looked at without being told. A SQLite file has one host, which knows what it wrote; on PostgreSQL
    /// another host may have died, or ended what a message here waited for.
    /// </summary>
    internal TimeSpan Poll => TimeSpan.FromSeconds(Kind == DatabaseKind.Sqlite ? 10 : 1);

    /// <summary>Hears every statement that sessions run: for whoever looks at query plans. Null as a rule.</summary>
    internal Action<string>? Heard { get; set; }

    /// <summary>Makes a database from its setting; opens nothing yet.</summary>
    /// <param name="connectionString"><c>Host=…</c> for PostgreSQL, <c>Data Source=…</c> for SQLite, empty for the default file.</param>
    /// <param name="defaultFile">The SQLite file used when the setting is empty; its folder is made when missing.</param>
    public static Database Open(string? connectionString, string defaultFile)
    {
        if (connectionString?.Contains("Host=", StringComparison.OrdinalIgnoreCase) == true)
        {
            return OpenPostgres(connectionString);
        }

        var sqlite = new SqliteConnectionStringBuilder(
            string.IsNullOrWhiteSpace(connectionString) ? $"Data Source={defaultFile}" : connectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = 10,
            Pooling = false,
        };
        if (Path.GetDirectoryName(Path.GetFullPath(sqlite.DataSource)) is { } folder && sqlite.Mode != SqliteOpenMode.Memory)
        {
            Directory.CreateDirectory(folder);
        }

        return new Database(DatabaseKind.Sqlite, new SqliteSource(sqlite.ConnectionString));
    }

    /// <summary>An open connection; the caller disposes it.</summary>
    public ValueTask<DbConnection> ConnectAsync(CancellationToken cancellationToken) => source.OpenConnectionAsync(cancellationToken);

    /// <summary>
    /// Runs one write and returns when it is durable. On SQLite, writes that wait at the same time share one commit, each
    /// within its own savepoint: one that fails leaves the others alone.
    /// </summary>
    public Task WriteAsync(Func<DbTransaction, Task> write, CancellationToken cancellationToken) =>
        lane is null ? WriteAloneAsync(write, cancellationToken) : lane.WriteAsync(write);

    /// <summary>A transaction of its own for several writes with reads between them; held briefly, others queue behind it.</summary>
    internal async Task<OwnTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var place = lane is null ? null : await lane.EnterAsync(cancellationToken);
        DbConnection? connection = null;
        try
        {
            connection = await ConnectAsync(cancellationToken);
            return new OwnTransaction(await connection.BeginTransactionAsync(cancellationToken), place);
        }
        catch
        {
            place?.Dispose();
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (lane is not null)
        {
            await lane.DisposeAsync();
        }

        await source.DisposeAsync();
    }

    // A method of its own: whoever keeps to SQLite does not even load the other driver.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Database OpenPostgres(string connectionString)
    {
        var postgres = new NpgsqlConnectionStringBuilder(connectionString);

        // A server takes 100 connections in all by default: leave room for other hosts.
        postgres.MaxPoolSize = Math.Min(postgres.MaxPoolSize, MostConnections);

        // The same few statements run all day long.
        postgres.MaxAutoPrepare = postgres.MaxAutoPrepare > 0 ? postgres.MaxAutoPrepare : 100;
        return new Database(DatabaseKind.Postgres, NpgsqlDataSource.Create(postgres.ConnectionString));
    }

    private async Task WriteAloneAsync(Func<DbTransaction, Task> write, CancellationToken cancellationToken)
    {
        await using var own = await BeginAsync(cancellationToken);
        await write(own.Transaction);
        await own.Transaction.CommitAsync(cancellationToken);
    }
}
