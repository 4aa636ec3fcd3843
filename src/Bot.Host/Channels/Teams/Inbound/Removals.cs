using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>The bot is taken out of a conversation, or with its team out of every channel: all that is kept of them is erased (protocol, section 1.4).</summary>
internal sealed class Removals(ConversationReferences references, ConversationErasure erasure, ChannelMemory memory)
{
    /// <summary>
    /// True when the bot was taken out: the two kinds of activity that tell it come in any order, and the later one must not bring
    /// back what the first erased. An upgrade of the app (<c>remove-upgrade</c>) takes nothing out.
    /// </summary>
    public static bool IsRemoved(Activity activity) => activity.Type == "installationUpdate"
        ? activity.Root.TextAt("action").Equals("remove", StringComparison.OrdinalIgnoreCase)
        : activity.IsBotAmong("membersRemoved") || activity.EventType == "teamHardDeleted";

    /// <summary>Erases what is kept of the conversation and its threads; of a team, of all its channels.</summary>
    public async Task EraseAsync(Activity activity, Conversation conversation, CancellationToken cancellationToken)
    {
        foreach (var room in await RoomsAsync(activity, cancellationToken))
        {
            var gone = conversation with { Id = $"{activity.TenantId}/{room}" };
            await references.RemoveAsync(gone.Id, cancellationToken);
            await memory.RemoveAsync(TeamsChannel.ChannelName, Installations.Key(gone.Id), cancellationToken);
            await erasure.EraseAsync(gone.Key, gone.Key + TeamsAddress.ThreadMark, cancellationToken);
        }
    }

    private async Task<IReadOnlyCollection<string>> RoomsAsync(Activity activity, CancellationToken cancellationToken)
    {
        var room = TeamsAddress.RoomOf(activity.ConversationId);
        if (activity.IsPersonal)
        {
            // Whoever was written to first is known by their own id until they write themselves: it is the same chat.
            return [room, activity.FromId];
        }

        // Out of one shared channel the bot may be taken alone; everything else takes it out of the whole team.
        if (activity.EventType == "channelMemberRemoved" || (activity.TeamId.Length == 0 && activity.ConversationType != "channel"))
        {
            return [room];
        }

        // Not every client names the team: then what was seen of the channel tells it, or the channel is the team's first, whose id the team has.
        var known = await references.FindRoomsAsync(activity.TenantId, cancellationToken);
        var team = activity.TeamId.Length > 0 ? activity.TeamId : known.FirstOrDefault(seen => seen.Room == room, (Room: room, Team: room)).Team;
        return known.Where(seen => seen.Team == team).Select(seen => seen.Room).Append(room).Append(team).ToHashSet(StringComparer.Ordinal);
    }
}
