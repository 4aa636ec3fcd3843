using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>The bot comes into a conversation (it says hello, once) or is taken out of it (everything kept of it is erased).</summary>
internal sealed class Installations(ConversationReferences references, ConversationErasure erasure, Outbox outbox, Database database, ChannelMemory memory)
{
    /// <summary>
    /// True when the bot was taken out: the two kinds of activity that tell it come in any order, and the later one must not bring
    /// back what the first erased. An upgrade of the app (<c>remove-upgrade</c>) takes nothing out.
    /// </summary>
    public static bool IsRemoved(Activity activity) => activity.Type == "installationUpdate"
        ? activity.Root.TextAt("action").Equals("remove", StringComparison.OrdinalIgnoreCase)
        : IsBotAmong(activity, "membersRemoved");

    /// <summary>Welcomes where the bot was added; two kinds of activity tell it, in no order (protocol, section 1.4).</summary>
    public async Task ChangedAsync(Activity activity, Conversation conversation, CancellationToken cancellationToken)
    {
        var isAdded = activity.Type == "installationUpdate"
            ? activity.Root.TextAt("action").Equals("add", StringComparison.OrdinalIgnoreCase)
            : IsBotAmong(activity, "membersAdded");
        if (!isAdded || await memory.FindAsync(TeamsChannel.ChannelName, Key(conversation), cancellationToken) is not null)
        {
            return;
        }

        var locale = Locale.Parse(activity.Locale) ?? Locale.Italian;
        var words = conversation.IsPrivate ? TeamsTexts.Welcome : TeamsTexts.WelcomeGroup;
        var reply = new Reply(words.In(locale)) { Language = locale.Code, Actions = [new Button(TeamsTexts.WhatYouCanDo.In(locale), "help.show")] };
        await database.WriteAsync(
            transaction => outbox.AddAsync(transaction, new OutgoingMessage(Key(conversation), conversation, reply)), cancellationToken);
        await memory.PutAsync(TeamsChannel.ChannelName, Key(conversation), "1", null, cancellationToken);
        outbox.Wake();
    }

    /// <summary>Erases what is kept of a conversation and its threads.</summary>
    public async Task RemovedAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        await references.RemoveAsync(conversation.Id, cancellationToken);
        await memory.RemoveAsync(TeamsChannel.ChannelName, Key(conversation), cancellationToken);
        await erasure.EraseAsync(conversation.Key, conversation.Key + TeamsAddress.ThreadMark, cancellationToken);
    }

    private static bool IsBotAmong(Activity activity, string members) => activity.Root.ListAt(members).Any(member => member.TextAt("id") == activity.RecipientId);

    private static string Key(Conversation conversation) => $"teams:welcome:{conversation.Id}|";
}
