using System.CommandLine;
using Bot.Host.Channels;
using Bot.Host.Doctor.Settings;
using Bot.Intents.Learning;

namespace Bot.Host.Commands;

/// <summary><c>accordo [serve]</c>: starts the host.</summary>
internal static class ServeCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("serve", "Starts the host: web chat, and Slack and Teams when they are set up (default)");
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
        await using var app = StartUp.Build(parsed);
        foreach (var (key, meant) in UnknownSettings.Of(app.Configuration))
        {
            Log.SettingUnread(app.Logger, LogText.Clean(key), LogText.Clean(meant));
        }

        await BotApp.OpenAsync(app.Services, cancellationToken);

        // Learned while the doors open, with the names that the content gave; a message that is quicker waits for it.
        var learning = Task.Run(() => app.Services.GetRequiredService<LearnedIntents>().Current, cancellationToken);
        await app.StartAsync(cancellationToken);
        await learning;
        var channels = string.Join(", ", app.Services.GetServices<ChannelStatus>().Append(new ChannelStatus("listening", true, string.Join(", ", app.Urls))));
        Log.Ready(app.Logger, channels);

        // Learning needed several times what it leaves behind.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
