using Microsoft.Data.Sqlite;

namespace Bot.Floor;

/// <summary>The least a durable turn costs without group commits: one SQLite transaction, flushed, with prepared statements.</summary>
internal sealed class StoreFloor : IDisposable
{
    private static readonly string Fresh = "{\"step\":1,\"answers\":{\"title\":\"Migrate the billing exports\"},\"pad\":\"" + new string('x', 300) + "\"}";

    private readonly string file;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand seen;
    private readonly SqliteCommand read;
    private readonly SqliteCommand write;
    private readonly SemaphoreSlim gate = new(1);

    /// <summary>Opens a fresh file.</summary>
    public StoreFloor(string file)
    {
        this.file = file;
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        foreach (var sql in (string[])["PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE seen(id TEXT PRIMARY KEY, at INT) WITHOUT ROWID; CREATE TABLE state(k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID"])
        {
            using var command = new SqliteCommand(sql, connection);
            command.ExecuteNonQuery();
        }

        seen = Prepare("INSERT OR IGNORE INTO seen VALUES(@a, @b)");
        read = Prepare("SELECT v FROM state WHERE k = @a");
        write = Prepare("INSERT INTO state VALUES(@a, @b) ON CONFLICT(k) DO UPDATE SET v = excluded.v");
    }

    /// <summary>Remembers a message as seen, and reads and writes the conversation's state.</summary>
    public async Task TurnAsync(string message, string conversation)
    {
        await gate.WaitAsync();
        try
        {
            using var transaction = connection.BeginTransaction();
            seen.Transaction = read.Transaction = write.Transaction = transaction;
            seen.Parameters[0].Value = message;
            seen.Parameters[1].Value = Environment.TickCount64;
            seen.ExecuteNonQuery();
            read.Parameters[0].Value = conversation;
            write.Parameters[0].Value = conversation;
            write.Parameters[1].Value = read.ExecuteScalar() as string ?? Fresh;
            write.ExecuteNonQuery();
            transaction.Commit();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        seen.Dispose();
        read.Dispose();
        write.Dispose();
        connection.Dispose();
        gate.Dispose();
        foreach (var end in (string[])["", "-wal", "-shm"])
        {
            File.Delete(file + end);
        }
    }

    private SqliteCommand Prepare(string sql)
    {
        // Written by hand above, without anything from outside.
        var command = new SqliteCommand(sql, connection);
        command.Parameters.AddWithValue("@a", "");
        command.Parameters.AddWithValue("@b", "");
        command.Prepare();
        return command;
    }
}
