using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Bot.Host.Channels.WebChat.History;

namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>How the web chat writes JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ChatResponse))]
[JsonSerializable(typeof(HistoryResponse))]
[JsonSerializable(typeof(HistoryEntry))]
[JsonSerializable(typeof(SessionResponse))]
[JsonSerializable(typeof(Delta))]
internal sealed partial class ChatJson : JsonSerializerContext
{
    /// <summary>The context to use: letters with accents stay readable.</summary>
    public static ChatJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
