using System.Data.Common;
using Bot.Messages;
using Dapper;

namespace Bot.Storage;

/// <summary>What is to be said: written with the change that caused it, delivered in order per conversation, then kept for a while.</summary>
public sealed class Outbox
{
    /// <summary>How long a claimed message is left alone before another worker takes it over: the longest that a crash delays it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly Database database;
    private readonly TimeProvider time;
    private readonly Positions positions;
    private readonly HandOver<ClaimedMessage> handOver;

    /// <summary>Takes its database and the clock.</summary>
    public Outbox(Database database, TimeProvider time)
    {
        this.database = database;
        this.time = time;
        positions = new Positions(time);
        handOver = new HandOver<ClaimedMessage>(database.Poll, Lease, time);
    }

    /// <summary>Completes when a message may be waiting.</summary>
    public Task ArrivedAsync(CancellationToken cancellationToken) => handOver.ArrivedAsync(cancellationToken);

    /// <summary>Tells the worker of this process that something was committed for it.</summary>
    public void Wake() => handOver.Look();

    /// <summary>A delivery ended: what waited behind it may follow.</summary>
    public void Delivered() => handOver.Wake();

    /// <summary>The worker of this process begins: replies may come to it directly.</summary>
    public void Open()
    {
        // Elsewhere a second host may write to the same conversation at the same instant: there, claims keep the order.
        if (database.Kind == DatabaseKind.Sqlite)
        {
            handOver.Open();
        }
    }

    /// <summary>The worker of this process ends: what was on its way to it is given back.</summary>
    public async Task CloseAsync()
    {
        foreach (var message in handOver.Close())
        {
            await GiveBackAsync(message.Id, TimeSpan.Zero, CancellationToken.None);
        }
    }

    /// <summary>The next messages for the worker of this process; none when there is nothing to do yet.</summary>
    public Task<IReadOnlyList<ClaimedMessage>> NextAsync(int most, CancellationToken cancellationToken) => handOver.NextAsync(most, ClaimAsync, cancellationToken);

    /// <summary>Queues a reply within the transaction of its turn, claimed for the worker of this process where it can be.</summary>
    /// <returns>What to hand over with <see cref="HandOverAsync"/> once the transaction is on disk; null when it waits in the database.</returns>
    public async Task<ClaimedMessage?> AddReplyAsync(DbTransaction transaction, OutgoingMessage message)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (!handOver.TryReserve())
        {
            await AddAsync(transaction, message);
            return null;
        }

        long? lease = null;
        try
        {
            lease = await transaction.Connection!.ExecuteScalarAsync<long?>(InsertClaimedSql, Row(message, time.GetUtcNow() + Lease), transaction);
        }
        finally
        {
            if (lease is null or 0)
            {
                handOver.Release();
            }
        }

        return lease > 0 ? new ClaimedMessage(message.Key, message.Conversation, message.Reply, 1) : null;
    }

    /// <summary>Runs a transaction that queues replies, and once it is on disk hands them over to the worker of this process.</summary>
    /// <param name="commit">Collects what <see cref="AddReplyAsync"/> returns.</param>
    public async Task HandOverAsync(Func<List<ClaimedMessage?>, Task> commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        var posted = new List<ClaimedMessage?>();
        try
        {
            await commit(posted);
        }
        catch
        {
            posted.OfType<ClaimedMessage>().ToList().ForEach(_ => handOver.Release());
            throw;
        }

        posted.ForEach(message => (message is null ? (Action)handOver.Wait : () => handOver.Add(message))());
    }

    /// <summary>Queues one message within a transaction; a key that was queued before changes nothing.</summary>
    /// <param name="transaction">The transaction of the change that caused the message.</param>
    /// <param name="message">What to say, where and when.</param>
    public async Task AddAsync(DbTransaction transaction, OutgoingMessage message) =>
        await transaction.Connection!.ExecuteAsync(InsertSql, Row(message), transaction);

    /// <summary>Queues one message within a session's transaction; a key that was queued before changes nothing.</summary>
    public Task AddAsync(Session session, OutgoingMessage message, CancellationToken cancellationToken)
    {
        session.Kept += handOver.Wait; // counted: uncounted it would leave in the name of its turn's reply, which then stays until the next poll
        return session.WriteAsync(InsertSql, Row(message), cancellationToken);
    }

    /// <summary>Claims messages to deliver: the oldest due one of each conversation, whose lease nobody holds.</summary>
    public async Task<IReadOnlyList<ClaimedMessage>> ClaimAsync(int most, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var values = new { now = now.ToUnixTimeMilliseconds(), until = (now + Lease).ToUnixTimeMilliseconds(), most };
        IReadOnlyList<Claimed> rows = [];
        await database.WriteAsync(
            async transaction => rows = (await transaction.Connection!.QueryAsync<Claimed>(ClaimSql, values, transaction)).AsList(),
            cancellationToken);
        return [.. rows.OrderBy(row => row.Position).Select(row => row.ToMessage())];
    }

    /// <summary>Marks a message delivered.</summary>
    public Task FinishAsync(string id, string sentId, CancellationToken cancellationToken) =>
        EndAsync("UPDATE outbox SET finished = @now, sent_id = @sentId WHERE id = @id", new { now = Now, sentId, id }, cancellationToken);

    /// <summary>Gives a message up: it is listed as not delivered, with the reason.</summary>
    public Task GiveUpAsync(string id, string failure, CancellationToken cancellationToken) =>
        EndAsync("UPDATE outbox SET finished = @now, failure = @failure WHERE id = @id", new { now = Now, failure, id }, cancellationToken);

    /// <summary>Gives a claimed message back, to be tried again after a while.</summary>
    public async Task GiveBackAsync(string id, TimeSpan after, CancellationToken cancellationToken)
    {
        var until = (time.GetUtcNow() + after).ToUnixTimeMilliseconds();
        await EndAsync("UPDATE outbox SET lease_until = @until WHERE id = @id AND finished = 0", new { until, id }, cancellationToken);
        _ = handOver.LookAfterAsync(after);
    }

    /// <summary>What stands now where a message was delivered: its key, and the newest reply under it; null when it is not known (any more).</summary>
    /// <param name="conversation">Key of the conversation.</param>
    /// <param name="sentId">The platform's id of the message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(string Key, Reply Reply)?> FindSentAsync(string conversation, string sentId, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var row = await connection.QueryFirstOrDefaultAsync<Sent>(
            """
            SELECT coalesce(replaces, id) AS "Key", reply AS "Reply" FROM outbox
            WHERE sent_id = @sentId AND conversation = @conversation AND failure IS NULL ORDER BY position DESC LIMIT 1
            """,
            new { conversation, sentId });
        return row is null ? null : (row.Key, MessageJson.Read<Reply>(row.Reply));
    }

    /// <summary>How many messages wait for delivery.</summary>
    public async Task<long> CountWaitingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM outbox WHERE finished = 0");
    }

    /// <summary>Forgets messages ended before an instant; their keys may be queued again.</summary>
    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) => EndAsync(
        "DELETE FROM outbox WHERE finished > 0 AND finished < @before", new { before = before.ToUnixTimeMilliseconds() }, cancellationToken);

    private const string InsertSql =
        """
        INSERT INTO outbox (id, channel, conversation, target, position, reply, replaces, due)
        VALUES (@id, @channel, @conversation, @target, @position, @reply, @replaces, @due)
        ON CONFLICT (id) DO NOTHING
        """;

    private const string InsertClaimedSql =
        """
        INSERT INTO outbox (id, channel, conversation, target, position, reply, replaces, due, lease_until, attempts)
        SELECT @id, @channel, @conversation, @target, @position, @reply, @replaces, @due,
            CASE WHEN older THEN 0 ELSE CAST(@lease AS bigint) END, CASE WHEN older THEN 0 ELSE 1 END
        FROM (SELECT EXISTS (SELECT 1 FROM outbox WHERE conversation = @conversation AND finished = 0 AND due <= @due) AS older) AS place
        WHERE true
        ON CONFLICT (id) DO NOTHING RETURNING lease_until
        """;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private string ClaimSql =>
        $"""
        UPDATE outbox SET lease_until = @until, attempts = attempts + 1
        WHERE id IN (
            SELECT head.id FROM outbox head
            WHERE head.finished = 0 AND head.due <= @now AND head.lease_until <= @now
              AND NOT EXISTS (
                SELECT 1 FROM outbox older
                WHERE older.conversation = head.conversation AND older.finished = 0 AND older.due <= @now AND older.position < head.position)
            ORDER BY head.position LIMIT @most {(database.Kind == DatabaseKind.Postgres ? "FOR UPDATE SKIP LOCKED" : "")})
        RETURNING id AS "Id", target AS "Target", reply AS "Reply", attempts AS "Attempts", position AS "Position", replaces AS "Replaces",
            (SELECT first.sent_id FROM outbox first WHERE first.id = outbox.replaces) AS "ReplacesSentId"
        """;

    private object Row(OutgoingMessage message, DateTimeOffset? lease = null) => new
    {
        id = message.Key,
        channel = message.Conversation.Channel,
        conversation = message.Conversation.Key,
        target = MessageJson.Write(message.Conversation),
        position = positions.Next(),
        reply = MessageJson.Write(message.Reply),
        replaces = message.Replaces,
        due = (message.Due ?? time.GetUtcNow()).ToUnixTimeMilliseconds(),
        lease = lease?.ToUnixTimeMilliseconds() ?? 0,
    };

    private Task EndAsync(string sql, object values, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(sql, values, transaction), cancellationToken);

    private sealed record Sent(string Key, string Reply);

    private sealed class Claimed
    {
        public string Id { get; init; } = "";

        public string Target { get; init; } = "";

        public string Reply { get; init; } = "";

        public long Attempts { get; init; }

        public long Position { get; init; }

        public string? Replaces { get; init; }

        public string? ReplacesSentId { get; init; }

        public ClaimedMessage ToMessage() => new(
            Id,
            MessageJson.Read<Conversation>(Target),
            MessageJson.Read<Reply>(Reply),
            (int)Attempts)
        {
            IsUpdate = Replaces is not null,
            ReplacesSentId = ReplacesSentId,
        };
    }
}
