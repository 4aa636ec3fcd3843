using System.Collections.Concurrent;
using System.Text.Json;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Storage;

namespace Bot.Host.Channels.Teams;

/// <summary>The conversations the bot was seen in: kept on disk, refreshed by every activity that changes something.</summary>
internal sealed class ConversationReferences(ChannelMemory memory, TimeProvider time)
{
    private const int MostInMemory = 10_000;
    private const int MostPeople = 60;

    private readonly ConcurrentDictionary<string, ConversationReference> recent = new(StringComparer.Ordinal);

    /// <summary>Remembers where an activity came from; returns when it is on disk, at once when nothing changed.</summary>
    /// <param name="id">The conversation's id as the bot knows it.</param>
    /// <param name="address">Its address.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task SeenAsync(string id, TeamsAddress address, Activity activity, CancellationToken cancellationToken)
    {
        var known = await FindAsync(id, cancellationToken);
        var seen = Seen(known, address with { ReplyTo = null }, activity);
        if (known is not null && known.Address == seen.Address && known.LastSeen == seen.LastSeen && known.Locale == seen.Locale && known.TeamId == seen.TeamId
            && !known.IsBlocked && ReferenceEquals(known.People, seen.People))
        {
            return;
        }

        await PutAsync(id, seen, cancellationToken);
    }

    /// <summary>What is remembered of a conversation; null when it was never seen or is forgotten.</summary>
    public async Task<ConversationReference?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (recent.TryGetValue(id, out var known))
        {
            return known;
        }

        var stored = await memory.FindAsync(TeamsChannel.ChannelName, Key(id), cancellationToken);
        return stored is null ? null : JsonSerializer.Deserialize(stored, TeamsStore.Default.ConversationReference);
    }

    /// <summary>Remembers that the bot may not write there, until something comes in again.</summary>
    public async Task BlockAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is { } known)
        {
            await PutAsync(id, known with { IsBlocked = true }, cancellationToken);
        }
    }

    /// <summary>The rooms of a tenant's teams that the bot was seen in, as the wire names them and without threads, each with its team.</summary>
    public async Task<IReadOnlyCollection<(string Room, string Team)>> FindRoomsAsync(string tenantId, CancellationToken cancellationToken)
    {
        var stored = await memory.ListAsync(TeamsChannel.ChannelName, $"conversation:{tenantId}/", cancellationToken);
        return stored.Select(value => JsonSerializer.Deserialize(value, TeamsStore.Default.ConversationReference)!)
            .Where(reference => reference.TeamId.Length > 0)
            .Select(reference => (TeamsAddress.RoomOf(reference.Address.ConversationId), reference.TeamId))
            .ToHashSet();
    }

    /// <summary>Forgets a conversation with its threads.</summary>
    public async Task RemoveAsync(string id, CancellationToken cancellationToken)
    {
        foreach (var key in recent.Keys.Where(key => key == id || key.StartsWith(id + TeamsAddress.ThreadMark, StringComparison.Ordinal)))
        {
            recent.TryRemove(key, out _);
        }

        await memory.RemoveAsync(TeamsChannel.ChannelName, Key(id), cancellationToken);
        await memory.RemoveAsync(TeamsChannel.ChannelName, $"conversation:{id}{TeamsAddress.ThreadMark}", cancellationToken);
    }

    // The bar ends the id, so that removing one conversation never takes another whose id only begins alike.
    private static string Key(string id) => ChannelMemory.OfConversation(id);

    private ConversationReference Seen(ConversationReference? known, TeamsAddress address, Activity activity)
    {
        var people = known?.People ?? [];
        if (!people.Contains(activity.FromId, StringComparer.Ordinal) && activity.FromId != activity.RecipientId)
        {
            people = [.. people.TakeLast(MostPeople - 1), activity.FromId];
        }

        var now = time.GetUtcNow();
        return new ConversationReference(address, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerHour)).ToUnixTimeMilliseconds())
        {
            Kind = activity.ConversationType,
            TeamId = activity.TeamId.Length > 0 ? activity.TeamId : known?.TeamId ?? "",
            Locale = activity.Locale,
            People = people,
        };
    }

    private Task PutAsync(string id, ConversationReference reference, CancellationToken cancellationToken)
    {
        if (recent.Count >= MostInMemory)
        {
            recent.Clear();
        }

        recent[id] = reference;
        return memory.PutAsync(TeamsChannel.ChannelName, Key(id), JsonSerializer.Serialize(reference, TeamsStore.Default.ConversationReference), null, cancellationToken);
    }
}
