using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Bot.Host.Tests.Stress;

/// <summary>The real program serving on a port of its own, as one of several on one database.</summary>
internal sealed partial class ServingProcess : IDisposable
{
    private readonly Process process;

    private ServingProcess(Process process, HttpClient client)
    {
        this.process = process;
        Client = client;
    }

    /// <summary>Talks to it.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<ServingProcess> StartAsync(string folder, string connectionString)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BotApp).Assembly.Location, "serve", "--urls=http://127.0.0.1:0", $"--Storage:ConnectionString={connectionString}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return new ServingProcess(process, new HttpClient { BaseAddress = new Uri(match.Groups[1].Value), Timeout = TimeSpan.FromMinutes(2) });
            }
        }

        throw new InvalidOperationException($"the program ended: {await process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    public void Dispose()
    {
        Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"listening on \((http://[^,)]+)")]
    private static partial Regex Address();
}
