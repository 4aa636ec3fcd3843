using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Messages;

/// <summary>What <see cref="MessageJson"/> writes.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IncomingMessage))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(IReadOnlyList<Reply>))]
internal sealed partial class MessageContext : JsonSerializerContext;
