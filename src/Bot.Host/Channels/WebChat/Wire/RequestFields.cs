using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>Reads the fields of a JSON object and notes what is wrong with each.</summary>
internal sealed partial class RequestFields(JsonElement element, string path, Dictionary<string, string> errors)
{
    private const int LongestId = 128;

    /// <summary>A text, cleaned; null when it is missing, null or wrong.</summary>
    public string? Text(string name, int longest)
    {
        if (!TryGet(name, JsonValueKind.String, "text", out var value))
        {
            return null;
        }

        if (Read(value) is not { } raw)
        {
            return Wrong(name, "holds half a character (a lone surrogate): send whole Unicode text");
        }

        var text = CleanText.Of(raw);
        return text.Length <= longest ? text : Wrong(name, $"is longer than {longest} characters");
    }

    /// <summary>An id: a short text of plain characters; null when it is missing, null or wrong.</summary>
    public string? Id(string name)
    {
        if (!TryGet(name, JsonValueKind.String, "text", out var value))
        {
            return null;
        }

        return Read(value) is { } id && Plain().IsMatch(id)
            ? id
            : Wrong(name, $"must be 1 to {LongestId} characters out of letters, digits and . _ : @ + ~ = -");
    }

    /// <summary>An object's fields; null when it is missing, null or wrong.</summary>
    public RequestFields? Object(string name) =>
        TryGet(name, JsonValueKind.Object, "an object", out var value) ? new RequestFields(value, Path(name) + ".", errors) : null;

    /// <summary>Every field as text: texts cleaned, numbers and truth values as they are written.</summary>
    public Dictionary<string, string> Values(int most, int longest)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null))
        {
            if (values.Count == most)
            {
                errors[path.TrimEnd('.')] = $"has more than {most} fields";
                break;
            }

            var text = property.Value.ValueKind switch
            {
                JsonValueKind.String => Text(property.Name, longest),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => property.Value.GetRawText(),
                _ => Wrong(property.Name, "must be a text, a number or true or false"),
            };
            if (text is not null)
            {
                values[property.Name] = text;
            }
        }

        return values;
    }

    private bool TryGet(string name, JsonValueKind kind, string article, out JsonElement value)
    {
        if (!element.TryGetProperty(name, out value) || value.ValueKind == JsonValueKind.Null)
        {
            return false;
        }

        if (value.ValueKind != kind)
        {
            Wrong(name, $"must be {article}");
        }

        return value.ValueKind == kind;
    }

    private static string? Read(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string? Wrong(string name, string why)
    {
        errors[Path(name)] = why;
        return null;
    }

    private string Path(string name) => path + name;

    [GeneratedRegex(@"^[\w.:@+~=-]{1,128}\z")]
    private static partial Regex Plain();
}
