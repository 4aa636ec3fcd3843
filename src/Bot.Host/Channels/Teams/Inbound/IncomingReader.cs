using System.Security.Cryptography;
using System.Text;
using Bot.Host.Channels.Teams.Authentication;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>Turns an activity into the bot's own words: where, who, what.</summary>
internal sealed class IncomingReader(TeamsPeople people)
{
    /// <summary>The conversation an activity belongs to, thread included (protocol, section 1.3).</summary>
    public static Conversation ConversationOf(Activity activity, TeamsCaller caller)
    {
        var address = AddressOf(activity, caller);
        return new Conversation(TeamsChannel.ChannelName, address.Place, address.ToString()) { IsPrivate = activity.IsPersonal };
    }

    /// <summary>The address an activity came from.</summary>
    public static TeamsAddress AddressOf(Activity activity, TeamsCaller caller)
    {
        // The first post of a thread names the room alone; its own id is the thread's.
        var id = activity.ConversationId;
        var isThreadStart = activity.ConversationType == "channel" && activity.Type == Activity.Message && activity.Id.Length > 0
            && !id.Contains(TeamsAddress.ThreadMark, StringComparison.Ordinal);
        return new TeamsAddress(activity.ServiceUrl, isThreadStart ? $"{id}{TeamsAddress.ThreadMark}{activity.Id}" : id, activity.TenantId)
        {
            PersonId = activity.FromId,
            ReplyTo = activity.Type == Activity.Message && activity.Id.Length > 0 ? activity.Id : null,
            IsLocal = caller.IsLocal,
        };
    }

    /// <summary>The message without its words: id, place, person.</summary>
    public async Task<IncomingMessage> ReadAsync(Activity activity, TeamsCaller caller, CancellationToken cancellationToken)
    {
        var conversation = ConversationOf(activity, caller);
        var person = await people.FindAsync(activity, caller, cancellationToken);
        return new IncomingMessage(DeliveryId(activity, conversation), conversation, person, "") { Alone = conversation.IsPrivate ? null : AloneWith(activity, caller) };
    }

    // Nobody has to write privately first: a conversation with one person can be opened when there is something to tell (section 3.4).
    private static Conversation AloneWith(Activity activity, TeamsCaller caller) => new(
        TeamsChannel.ChannelName, $"{activity.TenantId}/{activity.FromId}", (AddressOf(activity, caller) with { ConversationId = "", ReplyTo = null }).ToString());

    // Ids are unique within a conversation only (section 1.7); an activity without one is known by all it says.
    private static string DeliveryId(Activity activity, Conversation conversation) => activity.Id.Length > 0
        ? $"{conversation.Id}/{activity.Id}{(activity.Name.Length > 0 ? $"/{activity.Name}" : "")}"
        : $"{conversation.Id}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(activity.Root.GetRawText())))}";
}
