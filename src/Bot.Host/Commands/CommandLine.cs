using System.CommandLine;
using Bot.Host.Commands.Import;

namespace Bot.Host.Commands;

/// <summary>The verbs of the <c>accordo</c> command; with none of them it serves.</summary>
public static class CommandLine
{
    /// <summary>One more settings file, for every verb.</summary>
    internal static readonly Option<string?> Config = new("--config") { Description = "A settings file, over the default one", Recursive = true, HelpName = "file" };

    /// <summary>Runs the command line; the result is the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Accordo answers questions about a partnership from its own documents, in web chat, Slack and Teams.")
        {
            Config,
            ServeCommand.Create(),
            AskCommand.Create(),
            ImportCommand.Create(),
            DoctorCommand.Create(),
            ExportCommand.Create(),
            AuditCommand.Create(),
            EvalCommand.Create(),
            ManifestCommand.Create(),
        };
        ServeCommand.MakeDefault(root);
        foreach (var command in root.Subcommands)
        {
            command.TreatUnmatchedTokensAsErrors = false;
        }

        SlackManifestCommand.AddTo(root);
        return await root.Parse(SettingsLast(arguments)).InvokeAsync();
    }

    // A verb's first argument would take a setting that stands before it for itself.
    private static string[] SettingsLast(string[] arguments) => [.. arguments.Where(word => !IsSetting(word)), .. arguments.Where(IsSetting)];

    private static bool IsSetting(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf(':') is > 2 and var colon && word.IndexOf('=') > colon;
}
