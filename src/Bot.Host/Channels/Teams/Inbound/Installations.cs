using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>The bot comes into a conversation: it says hello, once.</summary>
internal sealed class Installations(Inbox inbox, Outbox outbox, Database database, ChannelMemory memory, TimeProvider time)
{
    private const string WelcomeIntent = "onboarding.start";

    private static readonly TimeSpan Courtesy = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>Welcomes where the bot was added; two kinds of activity tell it, in no order (protocol, section 1.4).</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="bare">Its place and person.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ChangedAsync(Activity activity, IncomingMessage bare, CancellationToken cancellationToken)
    {
        var conversation = bare.Conversation;
        var isAdded = activity.Type == "installationUpdate"
            ? activity.Root.TextAt("action").Equals("add", StringComparison.OrdinalIgnoreCase)
            : activity.IsBotAmong("membersAdded");
        var key = Key($"{activity.TenantId}/{(activity.TeamId.Length > 0 ? activity.TeamId : activity.ConversationId)}");
        if (!isAdded || await IsWelcomedAsync(key, activity.Locale.Length > 0 ? TimeSpan.Zero : Courtesy, cancellationToken))
        {
            return;
        }

        await (conversation.IsPrivate ? WelcomeAsync(bare, key, cancellationToken) : GreetAsync(activity, conversation, key, cancellationToken));
        await memory.PutAsync(TeamsChannel.ChannelName, key, "1", null, cancellationToken);
    }

    /// <summary>The key under which it is remembered that the bot said hello in a conversation, or in a team: there once for all its channels.</summary>
    internal static string Key(string place) => $"teams:welcome:{place}|";

    // Of the two kinds of activity that tell of an installation one does not name the language: it lets the other come first.
    private async Task<bool> IsWelcomedAsync(string key, TimeSpan patience, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += Glance)
        {
            if (await memory.FindAsync(TeamsChannel.ChannelName, key, cancellationToken) is not null)
            {
                return true;
            }

            if (waited >= patience)
            {
                return false;
            }

            await Task.Delay(Glance, time, cancellationToken);
        }
    }

    // Whoever installs the app for themselves has arrived: the same welcome, and the same question to the coordinators, as on every channel.
    private Task<bool> WelcomeAsync(IncomingMessage bare, string key, CancellationToken cancellationToken) => inbox.AddAsync(
        bare with { Id = key, Action = WelcomeIntent, Values = new Dictionary<string, string> { [IncomingMessage.ValueField] = IncomingMessage.ArrivalValue } },
        isClaimed: false,
        cancellationToken);

    private async Task GreetAsync(Activity activity, Conversation conversation, string key, CancellationToken cancellationToken)
    {
        var locale = Locale.Parse(activity.Locale) ?? Locale.Italian;
        var reply = new Reply(TeamsTexts.WelcomeGroup.In(locale)) { Language = locale.Code, Actions = [new Button(TeamsTexts.WhatYouCanDo.In(locale), "help.show")] };
        await database.WriteAsync(
            transaction => outbox.AddAsync(transaction, new OutgoingMessage(key, conversation, reply)), cancellationToken);
        outbox.Wake();
    }
}
