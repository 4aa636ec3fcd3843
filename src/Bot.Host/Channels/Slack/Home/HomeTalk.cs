using Bot.Host.Channels.Slack.Inbound;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Home;

/// <summary>Asks the bot for what the tabs show, as if the person had pressed a button.</summary>
internal sealed class HomeTalk(SlackPeople people, ChatBot bot)
{
    /// <summary>What people can ask.</summary>
    public const string HelpIntent = "help.show";

    /// <summary>Who opened the tab.</summary>
    public ValueTask<Person> FindAsync(HomeVisit visit, CancellationToken cancellationToken) => people.FindAsync(visit.Team, visit.User, cancellationToken);

    /// <summary>Where the answers of a tab's buttons go: directly to the person.</summary>
    public static Conversation ConversationOf(HomeVisit visit) =>
        new(SlackAddress.ChannelName, $"{visit.Team}/{visit.User}/home", new SlackAddress(visit.Team, visit.User).ToString());

    /// <summary>The replies of an intent; none where this installation does not have it.</summary>
    public async Task<IEnumerable<Reply>> AskAsync(HomeVisit visit, Person person, string intent, CancellationToken cancellationToken)
    {
        var message = new IncomingMessage($"home:{visit.Team}:{visit.User}:{intent}", ConversationOf(visit), person, "") { Action = intent, Language = person.Language };
        var replies = await bot.AnswerAsync(message, postReply: false, cancellationToken);

        // An ability that this installation does not have is answered by another one: not what was asked for.
        return replies.Where(reply => reply.Intent == intent && reply.Outcome != Outcome.Failed);
    }
}
