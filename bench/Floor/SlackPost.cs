using System.Text.Json.Serialization;

namespace Bot.Floor;

/// <summary>A message to Slack.</summary>
internal sealed record SlackPost(string? Channel, string? Text, [property: JsonPropertyName("thread_ts")] string? ThreadTs);
