using System.Text.Json;

namespace Bot.Fitting.Examples;

/// <summary>Writes examples for a look with other tools.</summary>
internal static class ExampleFile
{
    /// <summary>Writes a file, one question a line.</summary>
    public static void Write(string path, IEnumerable<RankedQuestion> questions) => File.WriteAllLines(path, questions.Select(question => JsonSerializer.Serialize(question)));
}
