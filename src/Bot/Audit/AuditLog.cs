using Bot.Storage;

namespace Bot.Audit;

/// <summary>The append-only, hash-chained record of who did what: a row that was changed, removed or slipped in is found by its neighbours.</summary>
public sealed class AuditLog(TimeProvider time)
{
    /// <summary>The actor of what the bot does by itself.</summary>
    public const string System = "system";

    private const int Page = 1000;

    /// <summary>Appends a row within the session's transaction; append last, for other writers of the log wait until the commit.</summary>
    /// <param name="session">The transaction of what is recorded.</param>
    /// <param name="actor">Person id, or <see cref="System"/>.</param>
    /// <param name="action">What was done: <c>request.approve</c>.</param>
    /// <param name="subject">What it was done to.</param>
    /// <param name="detail">Ids and plain words of the program; never text that people wrote.</param>
    /// <param name="cancellationToken">Stops it; nothing is appended then.</param>
    public async Task AppendAsync(Session session, string actor, string action, string subject, string detail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var head = await session.WriteAsync<Head>(
            "UPDATE audit_head SET position = position + 1 WHERE id = 1 RETURNING position AS \"Position\", hash AS \"Hash\"", null, cancellationToken)
            ?? throw new InvalidOperationException("the audit log has lost its head: run accordo audit check");
        var entry = new AuditEntry(head.Position, time.GetUtcNow().ToUnixTimeMilliseconds(), actor, action, subject, detail, "");
        entry = entry with { Hash = entry.HashAfter(head.Hash) };
        await session.WriteAsync(
            "INSERT INTO audit_log (position, at, actor, action, subject, detail, hash) VALUES (@Position, @At, @Actor, @Action, @Subject, @Detail, @Hash)", entry, cancellationToken);
        await session.WriteAsync("UPDATE audit_head SET hash = @Hash WHERE id = 1", entry, cancellationToken);
    }

    /// <summary>Reads the log from its beginning.</summary>
    public async IAsyncEnumerable<AuditEntry> ReadAsync(Session session, [global::System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var last = long.MinValue;
        while (true)
        {
            var rows = await session.QueryAsync<AuditEntry>(
                """
                SELECT position AS "Position", at AS "At", actor AS "Actor", action AS "Action", subject AS "Subject", detail AS "Detail", hash AS "Hash"
                FROM audit_log WHERE position > @last ORDER BY position LIMIT @most
                """,
                new { last, most = Page },
                cancellationToken);
            foreach (var row in rows)
            {
                yield return row;
            }

            if (rows.Count < Page)
            {
                yield break;
            }

            last = rows[^1].Position;
        }
    }

    /// <summary>Checks the whole chain.</summary>
    /// <returns>How many rows are sound from the beginning, and what is wrong with the next; null when nothing is.</returns>
    public async Task<(long Sound, string? Problem)> CheckAsync(Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (sound, hash) = (0L, "");
        await foreach (var entry in ReadAsync(session, cancellationToken))
        {
            if (entry.Position != sound + 1)
            {
                return (sound, $"row {sound + 1} is missing: the next row there is has position {entry.Position}");
            }

            if (entry.Hash != entry.HashAfter(hash))
            {
                return (sound, $"row {entry.Position} does not fit the row before it: it, or what stood before it, was changed");
            }

            (sound, hash) = (entry.Position, entry.Hash);
        }

        var head = await session.FindAsync<Head>("SELECT position AS \"Position\", hash AS \"Hash\" FROM audit_head WHERE id = 1", null, cancellationToken);
        return (sound, head switch
        {
            null => $"the log has lost its head: whether rows are missing after row {sound} cannot be told",
            { } end when end.Position > sound => $"the log ends at row {sound}, but {end.Position} were written: its end was cut off",
            { } end when end.Position < sound || end.Hash != hash => $"the head of the log does not fit row {sound}: one of them was changed",
            _ => null,
        });
    }

    private sealed class Head
    {
        public long Position { get; init; }

        public string Hash { get; init; } = "";
    }
}
