using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Forms;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Interactions.Forms;

/// <summary>
/// Takes submitted modals: answered in place when something is wrong, in the conversation when all is well. A form sent twice
/// with the same values is one message and gets the same answer.
/// </summary>
public sealed class FormReceiver(SlackPeople people, ChannelMemory memory, Inbox inbox, ChatBot bot, ILogger<FormReceiver> log) : IInteractionReceiver
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["view_submission"];

    /// <inheritdoc/>
    public async Task<JsonNode?> ReceiveAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        if (Tenant.OfInteraction(payload) is not { } team || payload.Text("user", "id") is not { } user || payload.Find("view") is not { } view
            || view.Text("callback_id") != ModalRenderer.CallbackId)
        {
            return null;
        }

        if (await memory.FindAsync(SlackAddress.ChannelName, view.Text("private_metadata") ?? "", cancellationToken) is not { } json)
        {
            return ModalAnswers.Gone;
        }

        var kept = KeptReply.Parse(json);
        var values = FormValues.Read(kept.Reply.Form!, view);
        if (FormValues.TooLong(kept.Reply, values) is { Count: > 0 } errors)
        {
            return ModalAnswers.Errors(errors, kept.Reply.Form!);
        }

        var stamp = Fingerprint.Of(JsonSerializer.Serialize(values.OrderBy(value => value.Key, StringComparer.Ordinal)));
        var message = new IncomingMessage(
            $"form:{view.Text("id")}:{stamp}", kept.Conversation, await people.FindAsync(team, user, cancellationToken), "")
        {
            Action = kept.Reply.Form!.Action,
            Values = values,
            Alone = SlackAddress.AfterWhisper(kept.Conversation),
            Language = kept.Reply.Language.Length > 0 ? kept.Reply.Language : null,
        };
        return await AnswerAsync(message, kept, cancellationToken);
    }

    private async Task<JsonNode?> AnswerAsync(IncomingMessage message, KeptReply kept, CancellationToken cancellationToken)
    {
        if (!await inbox.AddAsync(message, isClaimed: true, cancellationToken))
        {
            return await inbox.FindRepliesAsync(message, cancellationToken) is { } before ? await ShowAsync(before, kept, cancellationToken) : ModalAnswers.AnswerFollows(kept.Reply);
        }

        try
        {
            // Slack is not kept waiting by a handler that does not hear that the time is over.
            return await ShowAsync(await bot.AnswerAsync(message, reply => reply.Form is null, cancellationToken).WaitAsync(cancellationToken), kept, cancellationToken);
        }
        catch (Exception exception)
        {
            // No time left, or the storage is in trouble: what was entered is in the inbox, and its answer comes in the conversation.
            Log.SlackFormPostponed(log, exception, message.Id);
            await inbox.GiveBackAsync(message, TimeSpan.Zero, CancellationToken.None);
            inbox.Wake();
            return ModalAnswers.AnswerFollows(kept.Reply);
        }
    }

    private async Task<JsonNode?> ShowAsync(IReadOnlyList<Reply> replies, KeptReply kept, CancellationToken cancellationToken)
    {
        if (replies.LastOrDefault(reply => reply.Form is not null) is not { Form: { } form } reply)
        {
            return null;
        }

        if (form.Errors.Count > 0 && form.Fields.Select(field => field.Name).SequenceEqual(kept.Reply.Form!.Fields.Select(field => field.Name)))
        {
            return ModalAnswers.Errors(form.Errors, form);
        }

        var next = new KeptReply(kept.Conversation, new Reply("") { Language = reply.Language, Intent = reply.Intent, Form = form });
        await memory.PutAsync(SlackAddress.ChannelName, next.Key, next.Json, KeepFor, cancellationToken);
        return ModalAnswers.Update(ModalRenderer.Render(next));
    }
}
