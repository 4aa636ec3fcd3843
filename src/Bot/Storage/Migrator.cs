using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Bot.Storage;

/// <summary>Brings the database up to this program's schema at start: numbered scripts, each in its own transaction, once.</summary>
public sealed class Migrator(Database database)
{
    private const string Prefix = "Bot.Storage.Migrations.";

    // Any constant does: it is the name under which hosts that start together take turns on PostgreSQL.
    private const long LockName = 4711_2031;

    /// <summary>Applies what is missing.</summary>
    /// <exception cref="DatabaseUnusableException">The database is newer than this program, or is no database.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await database.ConnectAsync(cancellationToken);
            await PrepareAsync(connection);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await ApplyAsync(connection, transaction);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbException exception)
        {
            throw new DatabaseUnusableException($"the database cannot be used: {exception.Message.TrimEnd('.')}; check Storage:ConnectionString and what it leads to, or restore the last backup", exception);
        }
    }

    /// <summary>The scripts in order: number and SQL.</summary>
    internal static IReadOnlyList<(int Number, string Sql)> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan(Prefix.Length, 4), provider: null), Read(assembly, name)))];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private async Task PrepareAsync(DbConnection connection)
    {
        if (database.Kind == DatabaseKind.Sqlite)
        {
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL");
        }

        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (number integer NOT NULL PRIMARY KEY)");
    }

    private async Task ApplyAsync(DbConnection connection, DbTransaction transaction)
    {
        if (database.Kind == DatabaseKind.Postgres)
        {
            await connection.ExecuteAsync($"SELECT pg_advisory_xact_lock({LockName})", transaction: transaction);
        }

        var scripts = Scripts();
        var applied = (await connection.QueryAsync<long>("SELECT number FROM schema_version", transaction: transaction)).ToHashSet();
        var unknown = applied.Except(scripts.Select(script => (long)script.Number)).ToList();
        if (unknown.Count > 0)
        {
            throw new DatabaseUnusableException(
                $"the database has schema {unknown.Max()}, which this program does not know: start a newer program, or restore a backup made before the upgrade");
        }

        foreach (var (number, sql) in scripts.Where(script => !applied.Contains(script.Number)))
        {
            await connection.ExecuteAsync(sql, transaction: transaction);
            await connection.ExecuteAsync("INSERT INTO schema_version (number) VALUES (@number)", new { number }, transaction);
        }
    }
}
