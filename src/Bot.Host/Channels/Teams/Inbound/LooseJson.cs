using System.Text.Json;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>Reads JSON that may hold anything: what is missing or of another kind counts as not there (protocol, section 1.1).</summary>
internal static class LooseJson
{
    /// <summary>The value along a path of names; undefined when there is none.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element;
    }

    /// <summary>The text along a path of names; empty when there is none.</summary>
    /// <exception cref="JsonException">It is text that is no Unicode.</exception>
    public static string TextAt(this JsonElement element, params ReadOnlySpan<string> path)
    {
        var found = element.At(path);
        try
        {
            return found.ValueKind == JsonValueKind.String ? found.GetString()! : "";
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("a text is not valid Unicode", exception);
        }
    }

    /// <summary>The entries of a list along a path of names; none when there is no list.</summary>
    public static IEnumerable<JsonElement> ListAt(this JsonElement element, params ReadOnlySpan<string> path)
    {
        var found = element.At(path);
        return found.ValueKind == JsonValueKind.Array ? found.EnumerateArray() : [];
    }
}
