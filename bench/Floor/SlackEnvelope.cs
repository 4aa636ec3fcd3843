using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Floor;

/// <summary>What Slack posts, as much of it as the floor carries.</summary>
internal sealed class SlackEnvelope
{
    public string? Token { get; set; }

    [JsonPropertyName("team_id")]
    public string? TeamId { get; set; }

    [JsonPropertyName("api_app_id")]
    public string? ApiAppId { get; set; }

    public Mention? Event { get; set; }

    public string? Type { get; set; }

    [JsonPropertyName("event_id")]
    public string? EventId { get; set; }

    [JsonPropertyName("event_time")]
    public long EventTime { get; set; }

    /// <summary>The event itself.</summary>
    internal sealed class Mention
    {
        public string? Type { get; set; }

        public string? User { get; set; }

        public string? Text { get; set; }

        public string? Ts { get; set; }

        public string? Channel { get; set; }

        [JsonPropertyName("event_ts")]
        public string? EventTs { get; set; }

        [JsonPropertyName("thread_ts")]
        public string? ThreadTs { get; set; }

        public List<JsonElement>? Blocks { get; set; }
    }
}
