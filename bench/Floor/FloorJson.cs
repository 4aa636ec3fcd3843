using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Floor;

/// <summary>Reads and writes the floor's types without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(SlackEnvelope))]
[JsonSerializable(typeof(SlackPost))]
internal sealed partial class FloorJson : JsonSerializerContext;
