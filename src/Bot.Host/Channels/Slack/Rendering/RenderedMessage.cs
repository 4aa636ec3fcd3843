using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Slack.Rendering;

/// <summary>A reply as Slack shows it.</summary>
/// <param name="Text">Everything it says, as plain text.</param>
/// <param name="Blocks">The same, as blocks.</param>
/// <param name="Kept">What its buttons must find again.</param>
public sealed record RenderedMessage(string Text, JsonArray Blocks, IReadOnlyList<KeptReply> Kept);
