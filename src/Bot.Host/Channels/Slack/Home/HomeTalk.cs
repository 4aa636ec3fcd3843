using Bot.Host.Channels.Slack.Inbound;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Home;

/// <summary>Asks the bot for what the tabs show, as if the person had pressed a button.</summary>
internal sealed class HomeTalk(SlackPeople people, ChatBot bot)
{
    /// <summary>What people can ask.</summary>
    public const string HelpIntent = "help.show";

    private const char Mark = ':';

    /// <summary>Who opened the tab.</summary>
    public ValueTask<Person> FindAsync(HomeVisit visit, CancellationToken cancellationToken) => people.FindAsync(visit.Team, visit.User, cancellationToken);

    /// <summary>Where the answers of a tab's buttons go: directly to the person.</summary>
    public static Conversation ConversationOf(HomeVisit visit) =>
        new(SlackAddress.ChannelName, $"{visit.Team}/{visit.User}/home", new SlackAddress(visit.Team, visit.User).ToString());

    /// <summary>The intent that an entry of the settings names.</summary>
    public static string IntentOf(string entry) => entry.Split(Mark)[0];

    /// <summary>The replies to an entry of the settings; none where this installation does not have its intent.</summary>
    public async Task<IEnumerable<Reply>> AskAsync(HomeVisit visit, Person person, string entry, CancellationToken cancellationToken)
    {
        var intent = IntentOf(entry);
        var message = new IncomingMessage($"home:{visit.Team}:{visit.User}:{entry}", ConversationOf(visit), person, "")
        {
            Action = intent,
            Language = person.Language,
            Values = entry.Split(Mark, 2) is [_, var said] ? new Dictionary<string, string> { [IncomingMessage.ValueField] = said } : [],
        };
        var replies = await bot.AnswerAsync(message, postReply: false, cancellationToken);

        // An ability that this installation does not have is answered by another one: not what was asked for.
        return replies.Where(reply => reply.Intent == intent && reply.Outcome != Outcome.Failed);
    }
}
