using System.CommandLine;
using Bot.Host.Channels.Slack.Manifest;

namespace Bot.Host.Commands;

/// <summary><c>accordo manifest slack</c>: writes what a workspace's administrators paste to create the app.</summary>
internal static class SlackManifestCommand
{
    private const string Verb = "manifest";

    /// <summary>Adds the subcommand to the verb, and the verb when no other platform brought it.</summary>
    public static void AddTo(RootCommand root)
    {
        var verb = root.Subcommands.FirstOrDefault(command => command.Name == Verb);
        if (verb is null)
        {
            verb = new Command(Verb, "Writes the app package or manifest for a platform, from the settings");
            root.Add(verb);
        }

        verb.Add(Create());
    }

    private static Command Create()
    {
        var folder = new Option<string>("--out") { Description = "Folder to write to; made when missing", Required = true };
        var command = new Command("slack", "The manifests for Slack: Socket Mode, and HTTP when PublicUrl is set") { folder };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, _) => StartUp.RunAsync(async () =>
        {
            await using var app = StartUp.Build(parsed, "--Logging:LogLevel:Default=None");
            Console.WriteLine(app.Services.GetRequiredService<SlackManifestFiles>().Write(parsed.GetRequiredValue(folder)));
            return 0;
        }));
        return command;
    }
}
