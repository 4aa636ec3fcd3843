using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Deliveries as Slack shapes them, from <c>Payloads/slack/*.json</c>, with what a test changes.</summary>
internal static class Payloads
{
    /// <summary>A payload file by name.</summary>
    public static JsonObject Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", "slack", name + ".json")))!.AsObject();

    /// <summary>An event with its inner fields changed; null removes a field.</summary>
    public static string Event(string name, params (string Field, JsonNode? Value)[] changes)
    {
        var envelope = Read(name);
        var inner = envelope["event"]!.AsObject();
        foreach (var (field, value) in changes)
        {
            inner.Remove(field);
            if (value is not null)
            {
                inner[field] = value;
            }
        }

        return envelope.ToJsonString();
    }

    /// <summary>The fields of a slash command as a form body.</summary>
    public static string Command(string text, params (string Field, string Value)[] changes)
    {
        var fields = Read("command").ToDictionary(field => field.Key, field => field.Value!.ToString());
        fields["text"] = text;
        foreach (var (field, value) in changes)
        {
            fields[field] = value;
        }

        return string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));
    }
}
