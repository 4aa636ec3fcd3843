using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Interactions;

/// <summary>Puts slash commands (section 1.8 of the protocol notes) into the inbox; only the person who typed one sees its answer.</summary>
public sealed class CommandReceiver(SlackPeople people, Inbox inbox) : IInteractionReceiver
{
    /// <summary>What commands are called here; Slack gives them no type.</summary>
    public const string Type = "slash_command";

    /// <summary>What an empty command says.</summary>
    private const string Help = "help.show";

    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = [Type];

    /// <inheritdoc/>
    public async Task<JsonNode?> ReceiveAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        if (Tenant.OfInteraction(payload) is not { } team || payload.Text("user_id") is not { } user || payload.Text("channel_id") is not { } channel)
        {
            return null;
        }

        var text = InboundText.Read(payload.Text("text") ?? "", null);
        var conversation = new SlackAddress(team, channel, ResponseUrl: payload.Text("response_url") ?? "", User: user).ToWhisper();
        var message = new IncomingMessage(
            $"command:{payload.Text("trigger_id") ?? Fingerprint.Of(payload.GetRawText())}",
            conversation,
            await people.FindAsync(team, user, cancellationToken),
            text)
        {
            // Nothing that was said tells a language: the help comes in the person's own.
            Action = text.Length > 0 ? null : Help,
            Alone = SlackAddress.AfterWhisper(conversation),
        };
        await inbox.AddAsync(message, isClaimed: false, cancellationToken);
        return null;
    }
}
