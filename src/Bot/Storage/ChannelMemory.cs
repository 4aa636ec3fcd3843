using Dapper;

namespace Bot.Storage;

/// <summary>What a channel must find again later: a form somebody may still open, an installation, the state of a sign-in.</summary>
public sealed class ChannelMemory(Database database, TimeProvider time) : IRetained
{
    /// <summary>The key under which a channel keeps how to reach a conversation; who asks to be forgotten is forgotten there too.</summary>
    public static string OfConversation(string conversationId) => $"conversation:{conversationId}|";

    /// <summary>Keeps a value under a key, in place of an earlier one; returns when it is on disk.</summary>
    /// <param name="channel">Name of the channel; channels do not see each other's values.</param>
    /// <param name="key">Where to find it again.</param>
    /// <param name="value">What to keep.</param>
    /// <param name="lasts">For how long; null until it is removed.</param>
    /// <param name="cancellationToken">Gives up waiting; the value may or may not have been kept.</param>
    public Task PutAsync(string channel, string key, string value, TimeSpan? lasts, CancellationToken cancellationToken)
    {
        var expires = lasts is { } span ? (time.GetUtcNow() + span).ToUnixTimeMilliseconds() : 0;
        return WriteAsync(
            """
            INSERT INTO channel_memory (channel, key, value, expires) VALUES (@channel, @key, @value, @expires)
            ON CONFLICT (channel, key) DO UPDATE SET value = excluded.value, expires = excluded.expires
            """,
            new { channel, key, value, expires },
            cancellationToken);
    }

    /// <summary>The value under a key; null when there is none (any more).</summary>
    public async Task<string?> FindAsync(string channel, string key, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string?>(
            "SELECT value FROM channel_memory WHERE channel = @channel AND key = @key AND (expires = 0 OR expires > @now)",
            new { channel, key, now = Now });
    }

    /// <summary>The values of all keys that start with these characters.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string channel, string keyStart, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        return (await connection.QueryAsync<string>(
            "SELECT value FROM channel_memory WHERE channel = @channel AND substr(key, 1, @length) = @keyStart AND (expires = 0 OR expires > @now)",
            new { channel, keyStart, length = keyStart.Length, now = Now })).AsList();
    }

    /// <summary>Keeps a value under a key unless one is kept there already; many who do so at once agree on one.</summary>
    /// <returns>The value that is kept there now.</returns>
    public async Task<string> PutFirstAsync(string channel, string key, string value, TimeSpan lasts, CancellationToken cancellationToken)
    {
        var kept = value;
        await database.WriteAsync(
            async transaction => kept = await transaction.Connection!.ExecuteScalarAsync<string?>(
                """
                INSERT INTO channel_memory (channel, key, value, expires) VALUES (@channel, @key, @value, @expires)
                ON CONFLICT (channel, key) DO UPDATE SET
                    value = CASE WHEN channel_memory.expires BETWEEN 1 AND @now THEN excluded.value ELSE channel_memory.value END,
                    expires = CASE WHEN channel_memory.expires BETWEEN 1 AND @now THEN excluded.expires ELSE channel_memory.expires END
                RETURNING value
                """,
                new { channel, key, value, expires = (time.GetUtcNow() + lasts).ToUnixTimeMilliseconds(), now = Now },
                transaction) ?? value,
            cancellationToken);
        return kept;
    }

    /// <summary>The value under a key, which only one caller ever gets; null when there is none (any more).</summary>
    public async Task<string?> TakeAsync(string channel, string key, CancellationToken cancellationToken)
    {
        string? taken = null;
        await database.WriteAsync(
            async transaction => taken = await transaction.Connection!.ExecuteScalarAsync<string?>(
                "DELETE FROM channel_memory WHERE channel = @channel AND key = @key AND (expires = 0 OR expires > @now) RETURNING value",
                new { channel, key, now = Now },
                transaction),
            cancellationToken);
        return taken;
    }

    /// <summary>Removes everything whose key starts with these characters.</summary>
    public Task RemoveAsync(string channel, string keyStart, CancellationToken cancellationToken) => WriteAsync(
        "DELETE FROM channel_memory WHERE channel = @channel AND substr(key, 1, @length) = @keyStart",
        new { channel, keyStart, length = keyStart.Length },
        cancellationToken);

    /// <inheritdoc/>
    public Task ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        WriteAsync("DELETE FROM channel_memory WHERE expires > 0 AND expires <= @now", new { now = now.ToUnixTimeMilliseconds() }, cancellationToken);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private Task WriteAsync(string sql, object values, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(sql, values, transaction), cancellationToken);
}
