using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>The bot comes into a conversation (it says hello, once) or is taken out of it (everything kept of it is erased).</summary>
internal sealed class Installations(ConversationErasure erasure, Inbox inbox, Outbox outbox, Database database, ChannelMemory memory)
{
    private const string WelcomeIntent = "onboarding.start";

    /// <summary>
    /// True when the bot was taken out: the two kinds of activity that tell it come in any order, and the later one must not bring
    /// back what the first erased. An upgrade of the app (<c>remove-upgrade</c>) takes nothing out.
    /// </summary>
    public static bool IsRemoved(Activity activity) => activity.Type == "installationUpdate"
        ? activity.Root.TextAt("action").Equals("remove", StringComparison.OrdinalIgnoreCase)
        : IsBotAmong(activity, "membersRemoved");

    /// <summary>Welcomes where the bot was added; two kinds of activity tell it, in no order (protocol, section 1.4).</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="bare">Its place and person.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ChangedAsync(Activity activity, IncomingMessage bare, CancellationToken cancellationToken)
    {
        var conversation = bare.Conversation;
        var isAdded = activity.Type == "installationUpdate"
            ? activity.Root.TextAt("action").Equals("add", StringComparison.OrdinalIgnoreCase)
            : IsBotAmong(activity, "membersAdded");
        if (!isAdded || await memory.FindAsync(TeamsChannel.ChannelName, Key(conversation), cancellationToken) is not null)
        {
            return;
        }

        await (conversation.IsPrivate ? WelcomeAsync(bare, cancellationToken) : GreetAsync(activity, conversation, cancellationToken));
        await memory.PutAsync(TeamsChannel.ChannelName, Key(conversation), "1", null, cancellationToken);
    }

    // Whoever installs the app for themselves has arrived: the same welcome, and the same question to the coordinators, as on every channel.
    private Task<bool> WelcomeAsync(IncomingMessage bare, CancellationToken cancellationToken) => inbox.AddAsync(
        bare with { Id = Key(bare.Conversation), Action = WelcomeIntent, Values = new Dictionary<string, string> { [IncomingMessage.ValueField] = IncomingMessage.ArrivalValue } },
        isClaimed: false,
        cancellationToken);

    private async Task GreetAsync(Activity activity, Conversation conversation, CancellationToken cancellationToken)
    {
        var locale = Locale.Parse(activity.Locale) ?? Locale.Italian;
        var reply = new Reply(TeamsTexts.WelcomeGroup.In(locale)) { Language = locale.Code, Actions = [new Button(TeamsTexts.WhatYouCanDo.In(locale), "help.show")] };
        await database.WriteAsync(
            transaction => outbox.AddAsync(transaction, new OutgoingMessage(Key(conversation), conversation, reply)), cancellationToken);
        outbox.Wake();
    }

    /// <summary>Erases what is kept of a conversation and its threads.</summary>
    public async Task RemovedAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        await memory.RemoveAsync(TeamsChannel.ChannelName, Key(conversation), cancellationToken);
        await erasure.EraseAsync(conversation.Key, conversation.Key + TeamsAddress.ThreadMark, cancellationToken);
    }

    private static bool IsBotAmong(Activity activity, string members) => activity.Root.ListAt(members).Any(member => member.TextAt("id") == activity.RecipientId);

    private static string Key(Conversation conversation) => $"teams:welcome:{conversation.Id}|";
}
