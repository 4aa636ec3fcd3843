using System.Text.Json.Serialization;

namespace Bot.Host.Channels.Teams;

/// <summary>How the channel writes what it keeps.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(TeamsAddress))]
[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class TeamsStore : JsonSerializerContext;
