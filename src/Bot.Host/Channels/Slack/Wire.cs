using System.Text.Json;

namespace Bot.Host.Channels.Slack;

/// <summary>Reads Slack's JSON without trusting its shape: what is missing, null or of another type is simply not there.</summary>
internal static class Wire
{
    /// <summary>The value at a path of names; null when any step is missing.</summary>
    public static JsonElement? Find(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : element;
    }

    /// <summary>The text at a path; null when it is missing or no text.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>True when the value at a path is the JSON literal, or the form text, <c>true</c>.</summary>
    public static bool IsTrue(this JsonElement element, params ReadOnlySpan<string> path) => element.Find(path) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.String } text => text.ValueEquals("true"),
        _ => false,
    };

    /// <summary>The elements of the array at a path; empty when it is missing or no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
