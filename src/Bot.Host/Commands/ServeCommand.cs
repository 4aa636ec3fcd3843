using System.CommandLine;
using Bot.Host.Channels;

namespace Bot.Host.Commands;

/// <summary><c>accordo [serve]</c>: starts the host.</summary>
internal static class ServeCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("serve", "Starts the host: web chat, and Slack and Teams when they are set up (default)") { TreatUnmatchedTokensAsErrors = false };
        MakeDefault(command);
        return command;
    }

    /// <summary>Makes a command serve when nothing else is asked of it.</summary>
    public static void MakeDefault(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => StartUp.RunAsync(() => ServeAsync(parsed, cancellationToken)));
    }

    private static async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        // ASP.NET Core's own options pass through; a word that is none of them is a mistyped verb.
        if (parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync($"accordo: there is no verb '{first}': see accordo --help");
            return 2;
        }

        await using var app = BotApp.Build([.. parsed.UnmatchedTokens], parsed.GetValue(CommandLine.Config));
        await BotApp.OpenAsync(app.Services, cancellationToken);
        await app.StartAsync(cancellationToken);
        var channels = string.Join(", ", app.Services.GetServices<ChannelStatus>().Append(new ChannelStatus("listening", true, string.Join(", ", app.Urls))));
        Log.Ready(app.Logger, channels);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
