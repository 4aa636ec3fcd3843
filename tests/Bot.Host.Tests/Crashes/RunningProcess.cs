using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Bot.Host.Tests.Crashes;

/// <summary>The real program serving in a folder of its own, which a test may end as a power cut would.</summary>
internal sealed class RunningProcess : IDisposable
{
    private readonly Process process;

    private RunningProcess(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(10) };
    }

    /// <summary>Talks with it.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it and waits until it is ready, at most a minute.</summary>
    public static async Task<RunningProcess> StartAsync(string folder, params string[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo("dotnet", [typeof(BotApp).Assembly.Location, "serve", "--urls", address.ToString(), "--Logging:LogLevel:Default=None", .. settings])
        {
            WorkingDirectory = folder,
        };
        var running = new RunningProcess(Process.Start(start)!, address);
        var since = Stopwatch.GetTimestamp();
        while (!await running.IsReadyAsync())
        {
            Assert.False(running.process.HasExited, "the program did not start");
            Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromMinutes(1), "the program was not ready within a minute");
            await Task.Delay(50);
        }

        return running;
    }

    /// <summary>Ends it without a warning: SIGKILL.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Tells it to stop, as a service manager does: SIGTERM.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        Client.Dispose();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await Client.GetAsync(new Uri("/readyz", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
