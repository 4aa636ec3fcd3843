using System.Text.Json;
using Bot.Content;

namespace Bot.Host.Commands.Eval;

/// <summary>Reads JSON Lines, with file and line in every complaint.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, RespectRequiredConstructorParameters = true };

    /// <summary>The records of a file.</summary>
    /// <exception cref="ContentException">A line is no record; says which and why.</exception>
    public static IReadOnlyList<T> Read<T>(string path)
    {
        var records = new List<T>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                records.Add(JsonSerializer.Deserialize<T>(line, Json) ?? throw new ContentException($"{path}:{number}: null is no record"));
            }
            catch (JsonException exception)
            {
                throw new ContentException($"{path}:{number}: {exception.Message}", exception);
            }
        }

        return records.Count > 0 ? records : throw new ContentException($"{path}: holds no record");
    }
}
