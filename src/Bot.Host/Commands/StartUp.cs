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

    private static string? Explain(Exception exception) => exception switch
    {
        ContentException or DatabaseUnusableException or FileNotFoundException or SettingsException => exception.Message,
        OptionsValidationException options => string.Join("; ", options.Failures),
        InvalidDataException or FormatException => $"a setting cannot be read: {exception.Message} {exception.InnerException?.Message}".TrimEnd(),
        IOException { InnerException: SocketException or Microsoft.AspNetCore.Connections.AddressInUseException } =>
            $"{exception.Message.TrimEnd('.')}: choose another address with --urls, or stop what listens there",
        SocketException => $"{exception.Message}: choose another address with --urls",
        UnauthorizedAccessException or IOException => $"{exception.Message} Give the process the right to write there, or set Storage:ConnectionString.",
        _ => null,
    };
}
