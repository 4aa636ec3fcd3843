using System.CommandLine;
using System.Net.Sockets;
using Bot.Content;
using Bot.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Host.Commands;

/// <summary>Turns what can go wrong at start into one readable line on standard error and exit code 1.</summary>
internal static class StartUp
{
    /// <summary>Runs a verb.</summary>
    /// <returns>What the verb returned, or 1 with a line that says what is wrong and what to do.</returns>
    public static async Task<int> RunAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (Exception exception) when (Explain(exception) is { } line)
        {
            await Console.Error.WriteLineAsync($"accordo: {line}");
            return 1;
        }
    }

    /// <summary>Builds the host for a verb: what the verb did not take are settings, as ASP.NET Core takes them.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="defaults">Settings that the command line may change.</param>
    /// <exception cref="SettingsException">A word is neither a verb nor a setting.</exception>
    public static WebApplication Build(ParseResult parsed, params string[] defaults)
    {
        var stray = parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-') && !IsValue(parsed.UnmatchedTokens, token));
        return stray is null
            ? BotApp.Build([.. defaults, .. parsed.UnmatchedTokens], parsed.GetValue(CommandLine.Config))
            : throw new SettingsException($"'{stray}' is neither a verb nor a setting: see accordo --help");
    }

    // "--urls http://…" comes as two words, "--urls=http://…" as one.
    private static bool IsValue(IReadOnlyList<string> tokens, string token) =>
        tokens.TakeWhile(other => other != token).LastOrDefault() is { } before && before.StartsWith("--", StringComparison.Ordinal) && !before.Contains('=', StringComparison.Ordinal);

    private static string? Explain(Exception exception) => exception switch
    {
        ContentException or DatabaseUnusableException or FileNotFoundException or SettingsException => exception.Message,
        AggregateException several when several.InnerExceptions.All(one => Explain(one) is not null) => string.Join("; ", several.InnerExceptions.Select(Explain)),
        OptionsValidationException options => string.Join("; ", options.Failures),
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"a setting cannot be read: {exception.Message}",
        InvalidDataException or FormatException => $"a setting cannot be read: {exception.Message} {exception.InnerException?.Message}".TrimEnd(),
        IOException { InnerException: SocketException or Microsoft.AspNetCore.Connections.AddressInUseException } =>
            $"{exception.Message.TrimEnd('.')}: choose another address with --urls, or stop what listens there",
        SocketException => $"{exception.Message}: choose another address with --urls",
        UnauthorizedAccessException or IOException => $"{exception.Message} Give the process the right to write there, or set Storage:ConnectionString.",
        _ => null,
    };
}
