using System.Data.Common;
using System.Text.Json;
using Bot.Messages;
using Bot.Storage;
using Dapper;

namespace Bot.Intents.Turns;

/// <summary>The remembered state of each person in each conversation, kept with the turn that changed it.</summary>
public sealed class ConversationStates(Database database, TimeProvider time)
{
    /// <summary>The state, with the version to save it under; a fresh one at the start.</summary>
    public async Task<(ConversationState State, long Version)> LoadAsync(Session session, IncomingMessage message, CancellationToken cancellationToken)
    {
        var row = await session.FindAsync<Row>(
            "SELECT state AS \"State\", version AS \"Version\" FROM conversation_states WHERE conversation = @conversation AND person = @person",
            new { conversation = message.Conversation.Key, person = message.Person.Id },
            cancellationToken);
        return row is null ? (new ConversationState(), 0) : (JsonSerializer.Deserialize(row.State, StateJson.Default.ConversationState)!, row.Version);
    }

    /// <summary>Saves the state within the turn's transaction.</summary>
    /// <exception cref="ConversationMovedException">Another turn of this person saved first.</exception>
    public async Task SaveAsync(DbTransaction transaction, IncomingMessage message, ConversationState state, long version)
    {
        if (state.IsForgotten)
        {
            return;
        }

        var saved = await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO conversation_states (conversation, person, state, version, changed)
            VALUES (@conversation, @person, @state, @version + 1, @now)
            ON CONFLICT (conversation, person) DO UPDATE SET state = excluded.state, version = excluded.version, changed = excluded.changed
            WHERE conversation_states.version = @version
            """,
            new
            {
                conversation = message.Conversation.Key,
                person = message.Person.Id,
                state = JsonSerializer.Serialize(state, StateJson.Default.ConversationState),
                version,
                now = time.GetUtcNow().ToUnixTimeMilliseconds(),
            },
            transaction);
        if (saved == 0)
        {
            throw new ConversationMovedException();
        }
    }

    /// <summary>Forgets the states that nothing changed since an instant.</summary>
    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            "DELETE FROM conversation_states WHERE changed < @before", new { before = before.ToUnixTimeMilliseconds() }, transaction),
        cancellationToken);

    private sealed class Row
    {
        public string State { get; init; } = "";

        public long Version { get; init; }
    }
}
