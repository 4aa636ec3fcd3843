using System.Text.Json;

namespace Bot.Host.Channels.Slack.Interactions.Forms;

/// <summary>Reads what was entered into an element, by its kind (section 1.9 of the protocol notes).</summary>
internal static class ViewValues
{
    /// <summary>The value as text; null when nothing was entered.</summary>
    public static string? Read(JsonElement element) =>
        element.Text("value") ?? element.Text("selected_option", "value") ?? element.Text("selected_date") ?? element.Text("selected_time")
        ?? element.Text("selected_user") ?? element.Text("selected_conversation") ?? element.Text("selected_channel")
        ?? element.Find("selected_date_time")?.GetRawText();

    /// <summary>All values of a submitted view by block id; what was left empty is missing.</summary>
    public static Dictionary<string, string> ReadAll(JsonElement view)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (view.Find("state", "values") is not { ValueKind: JsonValueKind.Object } blocks)
        {
            return values;
        }

        foreach (var block in blocks.EnumerateObject())
        {
            if (block.Value.ValueKind == JsonValueKind.Object && block.Value.EnumerateObject().FirstOrDefault() is { Value.ValueKind: JsonValueKind.Object } element
                && Read(element.Value) is { } value)
            {
                values[block.Name] = value;
            }
        }

        return values;
    }
}
