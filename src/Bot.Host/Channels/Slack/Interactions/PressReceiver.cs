using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Interactions.Forms;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Interactions;

/// <summary>Takes pressed buttons and chosen options (<c>block_actions</c>): a reply's own go into the inbox, openers act at once.</summary>
public sealed class PressReceiver(SlackPeople people, PressPlaces places, FormOpener forms, Rests rests, Inbox inbox) : IInteractionReceiver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["block_actions"];

    /// <inheritdoc/>
    public async Task<JsonNode?> ReceiveAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        if (Tenant.OfInteraction(payload) is not { } team || payload.Text("user", "id") is not { } user)
        {
            return null;
        }

        foreach (var action in payload.Items("actions"))
        {
            var id = action.Text("action_id") ?? "";
            var value = ValueOf(action);
            if (id == ActionIds.Open)
            {
                // The trigger lives three seconds: nothing else comes first.
                await forms.OpenAsync(team, payload, value, cancellationToken);
            }
            else if (await places.FindAsync(team, user, payload, cancellationToken) is { } conversation)
            {
                var stamp = action.Text("action_ts") ?? Fingerprint.Of(payload.GetRawText());
                await (id == ActionIds.More
                    ? rests.SayAsync(value, conversation, stamp, cancellationToken)
                    : KeepAsync(ActionIds.IntentOf(id), value, $"press:{stamp}:{user}", conversation, await people.FindAsync(team, user, cancellationToken), cancellationToken));
            }
        }

        return null;
    }

    private async Task KeepAsync(string? intent, string value, string id, Conversation conversation, Person person, CancellationToken cancellationToken)
    {
        if (intent is not null)
        {
            var message = new IncomingMessage(id, conversation, person, "")
            {
                Action = intent,
                Values = new Dictionary<string, string> { [IncomingMessage.ValueField] = value },
                Alone = SlackAddress.AfterWhisper(conversation),
            };
            await inbox.AddAsync(message, isClaimed: false, cancellationToken);
        }
    }

    /// <summary>What was pressed or chosen, by the element's kind (section 1.9 of the protocol notes).</summary>
    private static string ValueOf(JsonElement action) => action.Text("value") ?? ViewValues.Read(action) ?? "";
}
