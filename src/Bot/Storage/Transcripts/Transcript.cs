using Bot.Messages;
using Dapper;

namespace Bot.Storage.Transcripts;

/// <summary>What was said in a conversation, for a channel whose platform keeps no history of its own.</summary>
public sealed class Transcript(Database database, TimeProvider time)
{
    private readonly Positions positions = new(time);

    /// <summary>Keeps something the bot says unasked; the same id again takes the place of the earlier words.</summary>
    public Task KeepAsync(string id, Conversation conversation, Reply reply, CancellationToken cancellationToken)
    {
        var row = new
        {
            id,
            conversation = conversation.Key,
            position = positions.Next(),
            said = time.GetUtcNow().ToUnixTimeMilliseconds(),
            reply = MessageJson.Write(reply),
        };
        return database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                """
                INSERT INTO posts (id, conversation, position, changed, said, reply)
                VALUES (@id, @conversation, @position, @position, @said, @reply)
                ON CONFLICT (id) DO UPDATE SET reply = excluded.reply, changed = excluded.changed
                """,
                row,
                transaction),
            cancellationToken);
    }

    /// <summary>What was kept or changed since a position, oldest first; the entries' positions are those of the change.</summary>
    public async Task<IReadOnlyList<TranscriptEntry>> PostsAfterAsync(Conversation conversation, long after, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var rows = await connection.QueryAsync<PostRow>(
            """
            SELECT id AS "Id", changed AS "Position", said AS "Said", reply AS "Reply"
            FROM posts WHERE conversation = @key AND changed > @after ORDER BY changed LIMIT 100
            """,
            new { key = conversation.Key, after });
        return [.. rows.Select(row => row.ToEntry())];
    }

    /// <summary>The last things said, oldest first: messages, what was answered, and what the bot said unasked.</summary>
    /// <param name="conversation">Which conversation.</param>
    /// <param name="most">How many messages and how many posts at most.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    public async Task<IReadOnlyList<TranscriptEntry>> ReadAsync(Conversation conversation, int most, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken);
        var values = new { key = conversation.Key, most };
        var turns = await connection.QueryAsync<TurnRow>(
            """
            SELECT id AS "Id", position AS "Position", received AS "Received", finished AS "Finished", message AS "Message", replies AS "Replies"
            FROM inbox WHERE conversation = @key ORDER BY position DESC LIMIT @most
            """,
            values);
        var posts = await connection.QueryAsync<PostRow>(
            """
            SELECT id AS "Id", position AS "Position", said AS "Said", reply AS "Reply"
            FROM posts WHERE conversation = @key ORDER BY position DESC LIMIT @most
            """,
            values);

        // A message that was answered later, by a worker, stands in both places under one id.
        return [.. turns.SelectMany(row => row.ToEntries()).Concat(posts.Select(row => row.ToEntry()))
            .DistinctBy(entry => entry.Id).OrderBy(entry => entry.Position)];
    }

    /// <summary>Forgets what was said before an instant.</summary>
    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            "DELETE FROM posts WHERE said < @before", new { before = before.ToUnixTimeMilliseconds() }, transaction),
        cancellationToken);

    private sealed class PostRow
    {
        public string Id { get; init; } = "";

        public long Position { get; init; }

        public long Said { get; init; }

        public string Reply { get; init; } = "";

        public TranscriptEntry ToEntry() => new(Id, Position, DateTimeOffset.FromUnixTimeMilliseconds(Said))
        {
            Reply = MessageJson.Read<Reply>(Reply),
        };
    }

    private sealed class TurnRow
    {
        public string Id { get; init; } = "";

        public long Position { get; init; }

        public long Received { get; init; }

        public long Finished { get; init; }

        public string Message { get; init; } = "";

        public string? Replies { get; init; }

        public IEnumerable<TranscriptEntry> ToEntries()
        {
            yield return new TranscriptEntry(Id, Position, DateTimeOffset.FromUnixTimeMilliseconds(Received))
            {
                Message = MessageJson.Read<IncomingMessage>(Message),
            };
            var replies = Replies is null ? [] : MessageJson.Read<IReadOnlyList<Reply?>>(Replies);
            for (var i = 0; i < replies.Count; i++)
            {
                // What the outbox keeps is said when it is delivered, as a post.
                if (replies[i] is null)
                {
                    continue;
                }

                yield return new TranscriptEntry(OutgoingMessage.KeyOf(Id, i), Position, DateTimeOffset.FromUnixTimeMilliseconds(Finished)) { Reply = replies[i] };
            }
        }
    }
}
