using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Writes what the tests send to Slack into the folder named by SLACK_EMITTED, where the acceptance tests compile it against Slack's own types.</summary>
internal static class Emitted
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SLACK_EMITTED");

    /// <summary>The members of a JSON body as a call's arguments.</summary>
    public static Dictionary<string, string> Arguments(JsonObject body) => body.ToDictionary(
        member => member.Key, member => member.Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : member.Value!.ToJsonString());

    /// <summary>Keeps one call; does nothing when no folder is named.</summary>
    public static void Keep(string method, IReadOnlyDictionary<string, string> arguments)
    {
        if (Folder is null)
        {
            return;
        }

        var call = new JsonObject();
        foreach (var (name, value) in arguments)
        {
            call[name] = value switch
            {
                "true" or "false" => value == "true",
                ['{' or '[', ..] when name is "blocks" or "view" or "metadata" or "prompts" or "chunks" or "errors" or "options" => JsonNode.Parse(value),
                _ => value,
            };
        }

        Directory.CreateDirectory(Folder);
        var text = new JsonObject { ["method"] = method, ["arguments"] = call }.ToJsonString();
        File.WriteAllText(Path.Combine(Folder, $"{method}-{Math.Abs(text.GetHashCode(StringComparison.Ordinal)):x}.json"), text);
    }
}
