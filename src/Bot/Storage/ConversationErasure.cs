using System.Data.Common;
using Bot.Messages;
using Dapper;

namespace Bot.Storage;

/// <summary>Erases what the queues, the transcript and the memory of the heart hold of a conversation, and every address of it, when the bot is taken out of it.</summary>
public sealed class ConversationErasure(Database database, IEnumerable<KeptAddress> addresses)
{
    /// <summary>Erases a conversation; what is being answered or delivered right now may still end.</summary>
    /// <param name="conversation">Its key, <c>channel:id</c>.</param>
    /// <param name="threadStart">How the keys of its threads begin; null when it has none.</param>
    /// <param name="cancellationToken">Gives up waiting; it may or may not have been erased.</param>
    public Task EraseAsync(string conversation, string? threadStart, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            foreach (var table in (string[])["inbox", "outbox", "conversation_states", "posts"])
            {
                await transaction.Connection!.ExecuteAsync(
                    $"DELETE FROM {table} WHERE conversation = @conversation OR substr(conversation, 1, @length) = @start",
                    new { conversation, start = threadStart ?? conversation, length = (threadStart ?? conversation).Length + (threadStart is null ? 1 : 0) },
                    transaction);
            }

            foreach (var kept in addresses)
            {
                await ForgetAsync(kept, key => key == conversation || (threadStart is not null && key.StartsWith(threadStart, StringComparison.Ordinal)), transaction);
            }
        },
        cancellationToken);

    // Removals are rare: reading the addresses is simpler than a second column for their keys.
    private static async Task ForgetAsync(KeptAddress kept, Predicate<string> isGone, DbTransaction transaction)
    {
        var all = await transaction.Connection!.QueryAsync<string>($"SELECT DISTINCT conversation FROM {kept.Table} WHERE conversation <> ''", null, transaction);
        foreach (var address in all.Where(address => isGone(MessageJson.Read<Conversation>(address).Key)))
        {
            await transaction.Connection!.ExecuteAsync(kept.Forget, new { address }, transaction);
        }
    }
}
