using System.Text.Json;
using Bot.Host.Channels.Teams.Extensions;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>Keeps what people write: on disk before Teams is told so.</summary>
internal sealed class MessageDoor(Inbox inbox, Outbox outbox, Database database, Streaming.StreamStarter streams)
{
    /// <summary>Keeps a message, or answers at once what cannot be one.</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="bare">Its id, place and person.</param>
    /// <param name="cancellationToken">Gives up; the message may or may not have been kept.</param>
    public async Task KeepAsync(Activity activity, IncomingMessage bare, CancellationToken cancellationToken)
    {
        if (Read(activity, bare) is not { } message)
        {
            await ExplainAsync(activity, bare, cancellationToken);
            return;
        }

        if (await inbox.AddAsync(message, isClaimed: false, cancellationToken))
        {
            streams.Watch(message);
        }
    }

    private static IncomingMessage? Read(Activity activity, IncomingMessage bare)
    {
        if (activity.Value.At(CardInput.ActionKey).ValueKind != JsonValueKind.Undefined)
        {
            return CardInput.Read(activity.Value)?.ToMessage(bare);
        }

        // Where a card was shared, Teams writes a place-holder for it into the text.
        var text = HasAttachment(activity, type => type.StartsWith("application/vnd.microsoft.card.", StringComparison.Ordinal)) ? HtmlText.Plain(MentionText.Strip(activity)) : MentionText.Strip(activity);
        return text.Length > 0 ? bare with { Text = text }
            // The HTML copy of the text is no attachment of its own (protocol, section 1.4).
            : HasAttachment(activity, type => type != "text/html") ? null
            : bare with { Action = "help.show" };
    }

    private static bool HasAttachment(Activity activity, Predicate<string> isIt) => activity.Root.ListAt("attachments").Any(attachment => isIt(attachment.TextAt("contentType")));

    private async Task ExplainAsync(Activity activity, IncomingMessage bare, CancellationToken cancellationToken)
    {
        var locale = Locale.Parse(bare.Person.Language) ?? Locale.Italian;
        var words = activity.Value.ValueKind == JsonValueKind.Object ? TeamsTexts.UnreadableForm : TeamsTexts.OnlyText;
        var reply = new Reply(words.In(locale)) { Language = locale.Code };
        await database.WriteAsync(
            transaction => outbox.AddAsync(transaction, new OutgoingMessage($"{TeamsChannel.ChannelName}:{bare.Id}:unread", bare.Conversation, reply)), cancellationToken);
        outbox.Wake();
    }
}
