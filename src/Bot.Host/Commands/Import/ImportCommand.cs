using System.CommandLine;

namespace Bot.Host.Commands.Import;

/// <summary><c>accordo import</c>: checks content and takes it into the partnership's folder.</summary>
internal static class ImportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders to take in", Arity = ArgumentArity.OneOrMore };
        var kind = new Option<string?>("--kind") { Description = "What they are; told from names and endings when left out" };
        kind.AcceptOnlyFromAmong([.. ImportKind.All.Select(known => known.Name)]);
        var dryRun = new Option<bool>("--dry-run") { Description = "Checks and reports, changes nothing" };
        var command = new Command("import", "Checks documents, contacts, milestones or answers and takes them in; what is refused changes nothing, exit code 1 then") { paths, kind, dryRun };
        command.SetAction((parsed, _) => StartUp.RunAsync(async () =>
        {
            // What begins with two dashes is a setting, also between the paths.
            var (files, settings) = Part(parsed.GetRequiredValue(paths));
            await using var app = StartUp.Build(parsed, ["--Logging:LogLevel:Default=None", .. settings]);
            var folder = app.Services.GetRequiredService<ContentFolder>().Path;
            var report = ContentImport.Run(folder, files, ImportKind.Find(parsed.GetValue(kind)), parsed.GetValue(dryRun));
            await PrintAsync(report, parsed.GetValue(dryRun));
            return report.Refused.Count == 0 ? 0 : 1;
        }));
        return command;
    }

    private static (List<string> Files, List<string> Settings) Part(string[] words)
    {
        var (files, settings) = (new List<string>(), new List<string>());
        foreach (var word in words)
        {
            var isValue = settings.Count > 0 && !settings[^1].Contains('=', StringComparison.Ordinal) && settings[^1].StartsWith("--", StringComparison.Ordinal);
            (isValue || word.StartsWith("--", StringComparison.Ordinal) ? settings : files).Add(word);
        }

        return (files, settings);
    }

    private static async Task PrintAsync(ImportReport report, bool isDry)
    {
        foreach (var change in report.Changes.Where(change => change.Kind != ChangeKind.Unchanged))
        {
            Console.WriteLine($"{(change.Kind == ChangeKind.Added ? '+' : '~')} {change.What}");
        }

        foreach (var problem in report.Refused)
        {
            await Console.Error.WriteLineAsync($"! {problem}");
        }

        int Count(ChangeKind kind) => report.Changes.Count(change => change.Kind == kind);
        Console.WriteLine($"{Count(ChangeKind.Added)} added, {Count(ChangeKind.Changed)} changed, {Count(ChangeKind.Unchanged)} unchanged, {report.Refused.Count} refused{(isDry ? " (dry run: nothing was written)" : "")}");
    }
}
