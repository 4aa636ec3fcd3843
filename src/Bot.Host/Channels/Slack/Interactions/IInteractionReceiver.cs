using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Slack.Interactions;

/// <summary>Takes interactions of certain types and says what Slack is answered, within the budget.</summary>
public interface IInteractionReceiver
{
    /// <summary>The types it takes.</summary>
    IReadOnlyList<string> Types { get; }

    /// <summary>Takes one interaction.</summary>
    /// <returns>What Slack is answered; null for an empty answer.</returns>
    Task<JsonNode?> ReceiveAsync(JsonElement payload, CancellationToken cancellationToken);
}
