using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Writes what the tests send to Slack into the folder named by SLACK_EMITTED, where the acceptance tests compile it against Slack's own types.</summary>
internal static class Emitted
{
    private static readonly HashSet<string> Structured = ["blocks", "view", "metadata", "prompts", "chunks", "errors", "options", "manifest"];
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SLACK_EMITTED");

    /// <summary>The members of a JSON body as a call's arguments.</summary>
    public static Dictionary<string, string> Arguments(JsonObject body) => body.ToDictionary(
        member => member.Key, member => member.Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : member.Value!.ToJsonString());

    /// <summary>A call as its <c>method</c> and its <c>arguments</c>, what was JSON text in a form as JSON again.</summary>
    public static JsonObject Call(string method, IReadOnlyDictionary<string, string> arguments)
    {
        var call = new JsonObject();
        foreach (var (name, value) in arguments)
        {
            call[name] = value switch
            {
                "true" or "false" => value == "true",
                ['{' or '[', ..] when Structured.Contains(name) => JsonNode.Parse(value),
                _ => value,
            };
        }

        return new JsonObject { ["method"] = method, ["arguments"] = call };
    }

    /// <summary>Keeps one call; does nothing when no folder is named.</summary>
    public static void Keep(string method, IReadOnlyDictionary<string, string> arguments)
    {
        if (Folder is not null)
        {
            Directory.CreateDirectory(Folder);
            var text = Call(method, arguments).ToJsonString();
            File.WriteAllText(Path.Combine(Folder, $"{method}-{Math.Abs((long)text.GetHashCode(StringComparison.Ordinal)):x}.json"), text);
        }
    }
}
