using Bot.Host.Channels.Teams.Inbound;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>"Create a project request from this message": the message's words open the request's form in a dialog.</summary>
internal sealed class MessageActionInvoke(IncomingReader reader, InlineTurns turns, Dialogs dialogs) : IInvoke
{
    private const int MostCharacters = 3000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["composeExtension/fetchTask", "composeExtension/submitAction"];

    /// <inheritdoc/>
    public async Task<ActivityAnswer> AnswerAsync(InvokeCall call, CancellationToken cancellationToken)
    {
        var value = call.Activity.Value;
        var input = call.Activity.Name == "composeExtension/submitAction" ? CardInput.Read(value.At("data"))
            : value.TextAt("commandId") == SearchCommand.RequestFromMessage ? new CardInput(SearchCommand.RequestIntent, Words(value.TextAt("messagePayload", "body", "content")))
            : null;
        if (input is null)
        {
            return Dialogs.Say(TeamsTexts.UnreadableForm.In(call.Locale));
        }

        // Whoever opens the dialog fills it in alone, wherever the message stands.
        var bare = await reader.ReadAsync(call.Activity, call.Caller, cancellationToken);
        var place = new Conversation(TeamsChannel.ChannelName, $"{call.Activity.TenantId}/extension/{bare.Person.Id}", bare.Conversation.Address);
        var message = input.ToMessage(bare with { Conversation = place, Language = call.Locale.Code });
        return await turns.AnswerAsync(message, call, cancellationToken) is [var reply, ..]
            ? dialogs.Show(reply, call.Locale)
            : Dialogs.Say(TeamsTexts.WorkingOnIt.In(call.Locale));
    }

    private static Dictionary<string, string> Words(string html)
    {
        var words = HtmlText.Plain(html);
        return new Dictionary<string, string> { [IncomingMessage.ValueField] = $"message:{(words.Length <= MostCharacters ? words : words[..MostCharacters])}" };
    }
}
