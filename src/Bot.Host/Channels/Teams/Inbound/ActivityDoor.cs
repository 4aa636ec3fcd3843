using Bot.Host.Channels.Teams.Authentication;
using Bot.Host.Channels.Teams.Extensions;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>Where a checked activity goes: messages into the inbox, invokes to an answer now, installations to the book-keeping.</summary>
internal sealed class ActivityDoor(IncomingReader reader, MessageDoor messages, InvokeDoor invokes, Installations installations, Removals removals, ConversationReferences references, TimeProvider time)
{
    /// <summary>Takes an activity in; what is answered is what the platform is told.</summary>
    /// <exception cref="System.Data.Common.DbException">It cannot be kept now.</exception>
    public async Task<ActivityAnswer> EnterAsync(Activity activity, TeamsCaller caller, CancellationToken cancellationToken)
    {
        var since = time.GetTimestamp();
        var conversation = IncomingReader.ConversationOf(activity, caller);
        switch (activity.Type)
        {
            case Activity.Message:
                await Task.WhenAll(SeenAsync(), messages.KeepAsync(activity, await reader.ReadAsync(activity, caller, cancellationToken), cancellationToken));
                return ActivityAnswer.Accepted;
            case Activity.Invoke:
                await SeenAsync();
                return await invokes.AnswerAsync(new InvokeCall(activity, caller, since), cancellationToken);
            case "installationUpdate" or "conversationUpdate" when Removals.IsRemoved(activity):
                await removals.EraseAsync(activity, conversation, cancellationToken);
                return ActivityAnswer.Accepted;
            case "installationUpdate" or "conversationUpdate":
                await SeenAsync();
                await installations.ChangedAsync(activity, await reader.ReadAsync(activity, caller, cancellationToken), cancellationToken);
                return ActivityAnswer.Accepted;
            default:
                // Reactions, receipts, typing, edits and whatever Teams invents: nothing to do, and no reason to refuse.
                await SeenAsync();
                return ActivityAnswer.Accepted;
        }

        Task SeenAsync() => references.SeenAsync(conversation.Id, IncomingReader.AddressOf(activity, caller), activity, cancellationToken);
    }
}
