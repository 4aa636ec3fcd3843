using System.Text.Json;

namespace Bot.Host.Channels.Slack.Inbound;

/// <summary>One delivery, however it came: checked to be Slack's, not yet understood.</summary>
/// <param name="Kind">What sort it is.</param>
/// <param name="Payload">The envelope of an event, the payload of an interaction, the fields of a command.</param>
/// <param name="RetryNumber">How often Slack tried before; 0 the first time.</param>
/// <param name="RetryReason">Why it tries again; empty the first time.</param>
public sealed record SlackInbound(InboundKind Kind, JsonElement Payload, int RetryNumber = 0, string RetryReason = "");
