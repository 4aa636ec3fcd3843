using System.CommandLine;
using System.Text.Json;

namespace Bot.Host.Commands;

/// <summary><c>accordo eval …</c>: measures quality on a data set; one JSON object on standard output.</summary>
internal static class EvalCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    /// <summary>The verb with one subcommand for each thing that can be measured.</summary>
    public static Command Create() => new("eval", "Measures quality on a data set; prints one JSON object")
    {
        EvalIntentsCommand.Create(),
        EvalRetrievalCommand.Create(),
        EvalAnswersCommand.Create(),
        EvalNamesCommand.Create(),
    };

    /// <summary>Runs a measurement and prints it; a data file that cannot be read ends with its name and line.</summary>
    internal static Task<int> PrintAsync(Func<Task<object>> measure) => StartUp.RunAsync(async () =>
    {
        Console.WriteLine(JsonSerializer.Serialize(await measure(), Json));
        return 0;
    });
}
