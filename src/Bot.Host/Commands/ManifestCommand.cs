using System.CommandLine;
using Bot.Host.Channels.Teams.Manifest;

namespace Bot.Host.Commands;

/// <summary><c>accordo manifest …</c>: writes what a platform's administrators upload to install the app.</summary>
internal static class ManifestCommand
{
    /// <summary>The verb with one subcommand a platform.</summary>
    public static Command Create() => new("manifest", "Writes the app package or manifest for a platform, from the settings")
    {
        For("teams", "The app package for Microsoft Teams: a zip with manifest and icons", (services, folder) => services.GetRequiredService<TeamsPackage>().Write(folder)),
    };

    private static Command For(string platform, string description, Func<IServiceProvider, string, string> write)
    {
        var folder = new Option<string>("--out") { Description = "Folder to write to; made when missing", Required = true };
        var command = new Command(platform, description) { folder };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, _) => StartUp.RunAsync(async () =>
        {
            await using var app = StartUp.Build(parsed, "--Logging:LogLevel:Default=None");
            Console.WriteLine(write(app.Services, parsed.GetRequiredValue(folder)));
            return 0;
        }));
        return command;
    }
}
