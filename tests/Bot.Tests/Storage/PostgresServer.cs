using Bot.Storage;
using Npgsql;

namespace Bot.Tests.Storage;

/// <summary>A database of one test on a real PostgreSQL server, named by <c>ACCORDO_TEST_POSTGRES</c>.</summary>
internal sealed class PostgresServer
{
    private readonly string name = $"accordo_{Guid.NewGuid():N}";

    /// <summary>Connection string of the server; null where there is none.</summary>
    public static string? Address { get; } = Environment.GetEnvironmentVariable("ACCORDO_TEST_POSTGRES") is { Length: > 0 } address ? address : null;

    /// <summary>Connection string of the test's database.</summary>
    public string Connection => $"{Address};Database={name}";

    /// <summary>A fresh database; the test is skipped, with its reason, where there is no server.</summary>
    public async Task<Database> OpenAsync()
    {
        Skip.If(Address is null, "ACCORDO_TEST_POSTGRES names no PostgreSQL server");
        await ExecuteAsync($"CREATE DATABASE {name}");
        return Database.Open(Connection, "unused");
    }

    /// <summary>Drops the database.</summary>
    public Task CloseAsync() => ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Address);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
