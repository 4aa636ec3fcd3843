using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Content;

/// <summary>Reads the settings that a content folder holds as JSON, strictly: a misspelt name is told, not passed over.</summary>
internal static class SettingsFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The settings; null when there is no such file, or when it is refused.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="report">Hears why a file is refused, and in which line.</param>
    /// <param name="why">Says what is wrong in plainer words than the reader's; null for the reader's.</param>
    public static T? Read<T>(string folder, string file, ContentReport report, Func<JsonException, string>? why = null)
        where T : class
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json);
        }
        catch (JsonException exception)
        {
            report.Refuse(file, (int)(exception.LineNumber ?? 0) + 1, why?.Invoke(exception) ?? exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Refuse(file, 0, $"cannot be read ({exception.Message}): give the bot the right to read it");
        }

        return null;
    }
}
