using Bot.Language;
using Bot.Messages;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Privacy;

/// <summary>What was said with a person: their messages and the replies anywhere, and everything in the conversations that are theirs alone.</summary>
internal sealed class ConversationRecords(PeopleDirectory people) : IPersonalRecords
{
    // A database takes only so many values in one statement.
    private const int Most = 400;

    private const int MostReplies = 4;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var (messages, own) = await FindAsync(session, ids, cancellationToken);
        var states = await session.FindAsync<long>("SELECT count(*) FROM conversation_states WHERE person IN @ids", new { ids }, cancellationToken);
        var posts = (await session.QueryAsync<long>("SELECT count(*) FROM posts WHERE conversation IN @own", new { own }, cancellationToken))[0];
        return
        [
            .. states > 0 ? (string[])[PrivacyTexts.States.In(locale, (int)states)] : [],
            .. messages.Count > 0 ? (string[])[PrivacyTexts.Messages.In(locale, messages.Count)] : [],
            .. posts > 0 ? (string[])[PrivacyTexts.Posts.In(locale, (int)posts)] : [],
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var (messages, own) = await FindAsync(session, ids, cancellationToken);
        foreach (var some in messages.Chunk(Most / MostReplies))
        {
            var replies = some.SelectMany(id => Enumerable.Range(0, MostReplies).Select(place => OutgoingMessage.KeyOf(id, place))).ToList();
            await session.WriteAsync("DELETE FROM inbox WHERE id IN @some AND finished > 0", new { some }, cancellationToken);
            await session.WriteAsync("DELETE FROM outbox WHERE id IN @replies", new { replies }, cancellationToken);
        }

        foreach (var conversation in own)
        {
            var (channel, key) = (conversation.Split(':')[0], ChannelMemory.OfConversation(conversation[(conversation.IndexOf(':', StringComparison.Ordinal) + 1)..]));
            await session.WriteAsync("DELETE FROM channel_memory WHERE channel = @channel AND key = @key", new { channel, key }, cancellationToken);
        }

        foreach (var table in (string[])["outbox", "posts"])
        {
            await session.WriteAsync($"DELETE FROM {table} WHERE conversation IN @own", new { own }, cancellationToken);
        }

        await session.WriteAsync("DELETE FROM conversation_states WHERE person IN @ids", new { ids }, cancellationToken);
        return [];
    }

    // Ids of the person's messages wherever they spoke, and the keys of the conversations that are theirs alone.
    private async Task<(IReadOnlyList<string> Messages, IReadOnlyList<string> Own)> FindAsync(Session session, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var own = (await people.FindByIdAsync(session, [.. ids], cancellationToken)).Select(person => person.Conversation?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            // A web conversation's id begins with that of its person: web:person/conversation. '0' is the character after '/'.
            own.UnionWith(await session.QueryAsync<string>(
                "SELECT DISTINCT conversation FROM posts WHERE conversation >= @first AND conversation < @after", new { first = $"{id}/", after = $"{id}0" }, cancellationToken));
        }

        var spoken = await session.QueryAsync<string>("SELECT DISTINCT conversation FROM conversation_states WHERE person IN @ids", new { ids }, cancellationToken);
        var messages = new List<string>();
        foreach (var conversation in spoken.Union(own).ToList())
        {
            foreach (var row in await session.QueryAsync<Row>("SELECT id AS \"Id\", message AS \"Message\" FROM inbox WHERE conversation = @conversation", new { conversation }, cancellationToken))
            {
                var message = MessageJson.Read<IncomingMessage>(row.Message);
                if (ids.Contains(message.Person.Id))
                {
                    messages.Add(row.Id);
                    own.UnionWith(message.Conversation.IsPrivate ? [conversation] : []);
                }
            }
        }

        return (messages, [.. own]);
    }

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Message { get; init; } = "";
    }
}
