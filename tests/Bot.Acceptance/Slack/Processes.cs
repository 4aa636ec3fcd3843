using System.Diagnostics;

namespace Bot.Acceptance.Slack;

/// <summary>Runs programs of others to their end.</summary>
internal static class Processes
{
    /// <summary>Runs a program; its exit code and everything it said.</summary>
    public static async Task<(int Code, string Said)> RunAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
