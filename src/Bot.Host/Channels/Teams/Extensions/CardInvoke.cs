using Bot.Host.Channels.Teams.Inbound;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Host.Channels.Teams.Rendering.Cards;
using Bot.Language;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>A pressed button or submitted form of a card: <c>adaptiveCard/action</c>.</summary>
internal sealed class CardInvoke(IncomingReader reader, InlineTurns turns, TeamsRenderer renderer, Outbox outbox, Database database, ConversationReferences references) : IInvoke
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["adaptiveCard/action"];

    /// <inheritdoc/>
    public async Task<ActivityAnswer> AnswerAsync(InvokeCall call, CancellationToken cancellationToken)
    {
        var action = call.Activity.Value.At("action");
        if (action.TextAt("type") != "Action.Execute" || CardInput.Read(action.At("data")) is not { } input || action.TextAt("verb") != input.Action)
        {
            return CardAnswers.Error(TeamsTexts.UnreadableForm.In(call.Locale));
        }

        return input.Action == CardActions.RefreshVerb
            ? await RefreshAsync(call, cancellationToken)
            : await PressAsync(call, input, cancellationToken);
    }

    private async Task<ActivityAnswer> PressAsync(InvokeCall call, CardInput input, CancellationToken cancellationToken)
    {
        var message = input.ToMessage(await reader.ReadAsync(call.Activity, call.Caller, cancellationToken));
        var replies = await turns.AnswerAsync(message, call, cancellationToken);
        if (replies is not [var reply, ..])
        {
            return CardAnswers.Message(TeamsTexts.WorkingOnIt.In(call.Locale));
        }

        if (reply.Outcome == Outcome.Done && !message.Conversation.IsPrivate)
        {
            await ShowAllAsync(message, call.Activity.ReplyToId, reply, cancellationToken);
        }

        return CardAnswers.Card(renderer.RenderCard(reply, Place(reply, message.Conversation, call.Locale)));
    }

    // The card in the answer is one person's view; what was done changes the message for everybody (section 4.2).
    private async Task ShowAllAsync(IncomingMessage message, string sentId, Reply reply, CancellationToken cancellationToken)
    {
        if (await outbox.FindSentAsync(message.Conversation.Key, sentId, cancellationToken) is { } sent)
        {
            var changed = new OutgoingMessage($"{TeamsChannel.ChannelName}:{message.Id}:all", message.Conversation, reply) { Replaces = sent.Key };
            await database.WriteAsync(transaction => outbox.AddAsync(transaction, changed), cancellationToken);
            outbox.Wake();
        }
    }

    // The newest state of the card that stands there: a decision that others took shows to whoever comes back to it.
    private async Task<ActivityAnswer> RefreshAsync(InvokeCall call, CancellationToken cancellationToken)
    {
        var conversation = IncomingReader.ConversationOf(call.Activity, call.Caller);
        if (await outbox.FindSentAsync(conversation.Key, call.Activity.ReplyToId, cancellationToken) is not { } sent)
        {
            return CardAnswers.Error(TeamsTexts.Gone.In(call.Locale));
        }

        // Without the person among those it refreshes for, or it would ask again at once (section 4.2).
        var reference = await references.FindAsync(conversation.Id, cancellationToken);
        var others = reference?.People.Where(id => id != call.Activity.FromId).ToList() ?? [];
        return CardAnswers.Card(renderer.RenderCard(sent.Reply, Place(sent.Reply, conversation, call.Locale) with { RefreshFor = others }));
    }

    private static RenderPlace Place(Reply reply, Conversation conversation, Locale locale) =>
        new(Locale.Parse(reply.Language) ?? locale, conversation.IsPrivate);
}
