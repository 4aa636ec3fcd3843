using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Forms;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Interactions;

/// <summary>Loads the options of a choice that has too many to show at once, by what was typed.</summary>
public sealed class OptionsReceiver(ChannelMemory memory) : IInteractionReceiver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["block_suggestion"];

    /// <inheritdoc/>
    public async Task<JsonNode?> ReceiveAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        var json = await memory.FindAsync(SlackAddress.ChannelName, payload.Text("view", "private_metadata") ?? "", cancellationToken);
        var form = json is null ? null : KeptReply.Parse(json).Reply.Form;
        var field = form?.Fields.FirstOrDefault(field => FieldBlocks.BlockId(field) == payload.Text("block_id"));
        return new JsonObject { ["options"] = field is null ? [] : FieldBlocks.Options(field, payload.Text("value") ?? "") };
    }
}
