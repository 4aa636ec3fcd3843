using System.Data.Common;
using Bot.Messages;
using Dapper;

namespace Bot.Storage;

/// <summary>Messages that were received: on disk before a platform is told so, each answered once, in order per conversation.</summary>
public sealed class Inbox
{
    /// <summary>How long a claimed message is left alone before another worker takes it over: the longest that a crash delays it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly Database database;
    private readonly TimeProvider time;
    private readonly Positions positions;
    private readonly HandOver<(IncomingMessage Message, int Attempts)> handOver;

    /// <summary>Takes its database and the clock.</summary>
    public Inbox(Database database, TimeProvider time)
    {
        this.database = database;
        this.time = time;
        positions = new Positions(time);
        handOver = new HandOver<(IncomingMessage Message, int Attempts)>(database.Poll, Lease, time);
    }

    /// <summary>Completes when a message may be waiting.</summary>
    public Task ArrivedAsync(CancellationToken cancellationToken) => handOver.ArrivedAsync(cancellationToken);

    /// <summary>Tells the worker of this process to look again: a turn ended, and the next of its conversation may follow.</summary>
    public void Wake() => handOver.Wake();

    /// <summary>The worker of this process begins: what is kept from now on may come to it directly.</summary>
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
        foreach (var (message, _) in handOver.Close())
        {
            await GiveBackAsync(message, TimeSpan.Zero, CancellationToken.None);
        }
    }

    /// <summary>The next messages for the worker of this process.</summary>
    /// <returns>Messages with the number of attempts, this one included; none when there is nothing to do yet.</returns>
    public Task<IReadOnlyList<(IncomingMessage Message, int Attempts)>> NextAsync(int most, CancellationToken cancellationToken) =>
        handOver.NextAsync(most, ClaimAsync, cancellationToken);

    /// <summary>Keeps a message until it is answered; returns when it is on disk.</summary>
    /// <param name="message">What came in.</param>
    /// <param name="isClaimed">True when the caller answers it itself, now.</param>
    /// <param name="cancellationToken">Gives up waiting; the message may or may not have been kept.</param>
    /// <returns>False when this delivery was seen before; nothing changed then.</returns>
    public async Task<bool> AddAsync(IncomingMessage message, bool isClaimed, CancellationToken cancellationToken)
    {
        var isHanded = !isClaimed && handOver.TryReserve();
        long? lease = null;
        try
        {
            var row = Row(message, isClaimed, isHanded);
            await database.WriteAsync(async transaction => lease = await transaction.Connection!.ExecuteScalarAsync<long?>(InsertSql, row, transaction), cancellationToken);
        }
        finally
        {
            if (isHanded && lease is null or 0)
            {
                handOver.Release();
            }
        }

        if (isHanded && lease > 0)
        {
            handOver.Add((message, 1));
        }
        else if (lease is not null && !isClaimed)
        {
            handOver.Wait();
        }

        return lease is not null;
    }

    /// <summary>Claims messages to answer: the oldest of each conversation, whose lease nobody holds.</summary>
    /// <returns>Messages with the number of attempts, this one included.</returns>
    public async Task<IReadOnlyList<(IncomingMessage Message, int Attempts)>> ClaimAsync(int most, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var values = new { now = now.ToUnixTimeMilliseconds(), until = (now + Lease).ToUnixTimeMilliseconds(), most };
        IReadOnlyList<Claimed> rows = [];
        await database.WriteAsync(
            async transaction => rows = (await transaction.Connection!.QueryAsync<Claimed>(ClaimSql, values, transaction)).AsList(),
            cancellationToken);
        return [.. rows.OrderBy(row => row.Position)
            .Select(row => (MessageJson.Read<IncomingMessage>(row.Message), (int)row.Attempts))];
    }

    /// <summary>Marks a message answered, within the transaction that keeps the answer's effects.</summary>
    /// <param name="transaction">The turn's transaction.</param>
    /// <param name="message">The message.</param>
    /// <param name="replies">What was answered, in order; null in the place of what the outbox keeps.</param>
    public async Task FinishAsync(DbTransaction transaction, IncomingMessage message, IReadOnlyList<Reply?> replies) =>
        await transaction.Connection!.ExecuteAsync(
            "UPDATE inbox SET finished = @now, replies = @replies WHERE id = @id",
            new { now = time.GetUtcNow().ToUnixTimeMilliseconds(), replies = MessageJson.Write(replies), id = message.Key },
            transaction);

    /// <summary>Gives a claimed message back, to be tried again after a while.</summary>
    public async Task GiveBackAsync(IncomingMessage message, TimeSpan after, CancellationToken cancellationToken)
    {
        var until = (time.GetUtcNow() + after).ToUnixTimeMilliseconds();
        await database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE inbox SET lease_until = @until WHERE id = @id AND finished = 0", new { until, id = message.Key }, transaction),
            cancellationToken);
        _ = handOver.LookAfterAsync(after);
    }

    /// <summary>What was answered to a delivery that was seen before; null while it is being answered.</summary>
    public async Task<IReadOnlyList<Reply>?> FindRepliesAsync(IncomingMessage message, CancellationToken cancellationToken) =>
        (await FindAnsweredAsync(message.Key, cancellationToken))?.Replies;

    /// <summary>A message with what was answered to it, by its key <c>channel:id</c>; null when it is unknown, unanswered or forgotten.</summary>
    public async Task<(IncomingMessage Message, IReadOnlyList<Reply> Replies)?> FindAnsweredAsync(string key, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var row = await connection.QueryFirstOrDefaultAsync<Answered>("SELECT message AS \"Message\", replies AS \"Replies\" FROM inbox WHERE id = @key AND replies IS NOT NULL", new { key });
        if (row is null)
        {
            return null;
        }

        var replies = MessageJson.Read<IReadOnlyList<Reply?>>(row.Replies).ToArray();
        for (var place = 0; place < replies.Length; place++)
        {
            replies[place] ??= await FindPostedAsync(connection, OutgoingMessage.KeyOf(key, place));
        }

        // Without one of them the places of the others would say something else.
        return Array.TrueForAll(replies, reply => reply is not null) ? (MessageJson.Read<IncomingMessage>(row.Message), replies!) : null;
    }

    private static async Task<Reply?> FindPostedAsync(DbConnection connection, string key) =>
        await connection.ExecuteScalarAsync<string?>("SELECT reply FROM outbox WHERE id = @key", new { key }) is { } reply ? MessageJson.Read<Reply>(reply) : null;

    /// <summary>How many messages wait for an answer.</summary>
    public async Task<long> CountWaitingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM inbox WHERE finished = 0");
    }

    /// <summary>Forgets messages answered before an instant: a repeat of one of them would count as new.</summary>
    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            "DELETE FROM inbox WHERE finished > 0 AND finished < @before", new { before = before.ToUnixTimeMilliseconds() }, transaction),
        cancellationToken);

    private object Row(IncomingMessage message, bool isClaimed, bool isHanded)
    {
        var now = time.GetUtcNow();
        return new
        {
            id = message.Key,
            conversation = message.Conversation.Key,
            position = positions.Next(),
            message = MessageJson.Write(message),
            received = now.ToUnixTimeMilliseconds(),
            lease = isClaimed || isHanded ? (now + Lease).ToUnixTimeMilliseconds() : 0,
            attempts = isClaimed || isHanded ? 1 : 0,
            isHanded = isHanded ? 1 : 0,
        };
    }

    // What is handed over must not overtake an older message of its conversation.
    private const string InsertSql =
        """
        INSERT INTO inbox (id, conversation, position, message, received, lease_until, attempts)
        SELECT @id, @conversation, @position, @message, @received,
            CASE WHEN older THEN 0 ELSE CAST(@lease AS bigint) END, CASE WHEN older THEN 0 ELSE CAST(@attempts AS integer) END
        FROM (SELECT CAST(@isHanded AS integer) = 1
            AND EXISTS (SELECT 1 FROM inbox WHERE conversation = @conversation AND finished = 0) AS older) AS place
        WHERE true
        ON CONFLICT (id) DO NOTHING RETURNING lease_until
        """;

    private string ClaimSql =>
        $"""
        UPDATE inbox SET lease_until = @until, attempts = attempts + 1
        WHERE id IN (
            SELECT head.id FROM inbox head
            WHERE head.finished = 0 AND head.lease_until <= @now
              AND NOT EXISTS (
                SELECT 1 FROM inbox older
                WHERE older.conversation = head.conversation AND older.finished = 0 AND older.position < head.position)
            ORDER BY head.position LIMIT @most {(database.Kind == DatabaseKind.Postgres ? "FOR UPDATE SKIP LOCKED" : "")})
        RETURNING message AS "Message", attempts AS "Attempts", position AS "Position"
        """;

    private sealed class Answered
    {
        public string Message { get; init; } = "";

        public string Replies { get; init; } = "";
    }

    private sealed class Claimed
    {
        public string Message { get; init; } = "";

        public long Attempts { get; init; }

        public long Position { get; init; }
    }
}
