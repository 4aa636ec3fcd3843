using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Bot.Messages;

/// <summary>How messages and replies are written as JSON: on disk and, in the same names, over HTTP.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IncomingMessage))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(IReadOnlyList<Reply>))]
public sealed partial class MessageJson : JsonSerializerContext
{
    /// <summary>The context to use: letters with accents stay readable.</summary>
    public static MessageJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
