using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Teams.Streaming;

/// <summary>The activities of a stream (protocol, section 4.6).</summary>
internal static class StreamActivities
{
    /// <summary>Begins a stream with a word on what is being done.</summary>
    public static JsonObject Start(string text) => new()
    {
        ["type"] = "typing",
        ["text"] = text,
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "streaminfo", ["streamType"] = "informative", ["streamSequence"] = 1 }),
    };

    /// <summary>Shows that the bot is typing.</summary>
    public static JsonObject Typing() => new() { ["type"] = "typing" };

    /// <summary>The answer as the end of a stream; its text must not be empty.</summary>
    public static JsonObject End(JsonObject answer, string stream, string textWhereNone)
    {
        var end = answer.DeepClone().AsObject();
        end["text"] = end["text"] is JsonValue text && text.GetValue<string>().Length > 0 ? text.DeepClone() : textWhereNone;
        var entities = end["entities"] as JsonArray ?? [];
        end.Remove("entities");
        entities.Insert(0, new JsonObject { ["type"] = "streaminfo", ["streamId"] = stream, ["streamType"] = "final" });
        end["entities"] = entities;
        return end;
    }
}
