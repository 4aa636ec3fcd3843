using System.Text.Json.Serialization;

namespace Bot.Intents.Turns;

/// <summary>How the state of a conversation is written as JSON.</summary>
[JsonSerializable(typeof(ConversationState))]
internal sealed partial class StateJson : JsonSerializerContext;
