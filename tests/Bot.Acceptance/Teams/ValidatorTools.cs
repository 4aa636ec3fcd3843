using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Bot.Acceptance.Teams;

/// <summary>Runs the script that asks Microsoft's types, card renderer and schemas.</summary>
internal static class ValidatorTools
{
    /// <summary>The repository.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Where the npm packages are.</summary>
    public static string NodeFolder { get; } = Path.Combine(Root, "tests", "Bot.Acceptance", "node");

    /// <summary>Writes what was posted and answered into a folder and runs it there; what it found.</summary>
    public static Task<JsonNode> RunAsync(string folder, IEnumerable<JsonNode> activities, IEnumerable<JsonNode> answers)
    {
        Write("activities", activities.Select(activity => new JsonArray(activity.DeepClone())));
        Write("answers", answers);
        return RunAsync(folder);

        void Write(string name, IEnumerable<JsonNode> nodes)
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            foreach (var (number, node) in nodes.Index())
            {
                File.WriteAllText(Path.Combine(folder, name, $"{number:0000}.json"), node.ToJsonString());
            }
        }
    }

    /// <summary>Runs it on a folder; what it found.</summary>
    public static async Task<JsonNode> RunAsync(string folder)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(NodeFolder, "teams-validate.mjs"), folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = NodeFolder,
        };

        // The published card schema is no part of any package: it is asked where it lies beside the repository.
        var schema = Path.Combine(Root, "..", "shared", "reference", "schemas", "adaptive-card-1.5.json");
        if (File.Exists(schema))
        {
            start.ArgumentList.Add(schema);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return JsonNode.Parse(output)!;
    }

    private static string FindRoot(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("the tests run inside the repository")
        : File.Exists(Path.Combine(folder.FullName, "Bot.sln")) ? folder.FullName
        : FindRoot(folder.Parent);
}
