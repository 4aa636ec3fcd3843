using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Interactions.Forms;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Interactions;

/// <summary>Takes the two shortcuts: "ask" opens a question form, "send" asks with the words of a message.</summary>
public sealed class ShortcutReceiver(SlackPeople people, PressPlaces places, FormOpener forms, Inbox inbox) : IInteractionReceiver
{
    /// <summary>The global shortcut.</summary>
    public const string Ask = "ask_accordo";

    /// <summary>The shortcut of a message.</summary>
    public const string Send = "send_to_accordo";

    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["shortcut", "message_action"];

    /// <inheritdoc/>
    public async Task<JsonNode?> ReceiveAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        if (Tenant.OfInteraction(payload) is { } team && payload.Text("user", "id") is { } user)
        {
            await (payload.Text("callback_id") switch
            {
                Ask => AskAsync(team, user, payload, cancellationToken),
                Send => SendAsync(team, user, payload, cancellationToken),
                _ => Task.CompletedTask,
            });
        }

        return null;
    }

    private async Task AskAsync(string team, string user, JsonElement payload, CancellationToken cancellationToken)
    {
        var person = await people.FindAsync(team, user, cancellationToken);
        var locale = Locale.Parse(person.Language) ?? Locale.Italian;
        var field = new FormField(IncomingMessage.ValueField, FieldKind.Paragraph, SlackTexts.AskLabel.In(locale)) { MaxLength = 2000 };
        var form = new Form(Button.Say, SlackTexts.AskTitle.In(locale), SlackTexts.Send.In(locale), [field]);

        // The language stays open: the question's own words decide it. The trigger lives three seconds, so where it is answered is looked up behind it.
        var kept = new KeptReply(new SlackAddress(team, user).ToDirect(isByThread: false), new Reply("") { Form = form });
        await forms.OpenNewAsync(team, payload, kept, cancellationToken);
        if (await places.FindDirectAsync(team, user, cancellationToken) is { } direct)
        {
            await forms.KeepAsync(kept.Key, new KeptReply(direct, kept.Reply), cancellationToken);
        }
    }

    private async Task SendAsync(string team, string user, JsonElement payload, CancellationToken cancellationToken)
    {
        var text = InboundText.Read(payload.Text("message", "text") ?? "", null);
        if (text.Length == 0 || payload.Text("channel", "id") is not { } channel)
        {
            return;
        }

        var conversation = new SlackAddress(team, channel, ResponseUrl: payload.Text("response_url") ?? "", User: user).ToWhisper();
        var message = new IncomingMessage(
            $"shortcut:{payload.Text("action_ts") ?? payload.Text("trigger_id")}:{user}", conversation, await people.FindAsync(team, user, cancellationToken), text)
        {
            Alone = SlackAddress.AfterWhisper(conversation),
        };
        await inbox.AddAsync(message, isClaimed: false, cancellationToken);
    }
}
