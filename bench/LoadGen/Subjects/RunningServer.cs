using System.Diagnostics;
using System.Globalization;

namespace Bot.LoadGen.Subjects;

/// <summary>A server that was started, on the first core; this program keeps to the others.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process process;

    /// <summary>Starts the server.</summary>
    public RunningServer(Server server)
    {
        // The shell gives its place to the program, so the id is the program's own.
        var command = string.Join(' ', server.Command.Select(word => $"'{word}'"));
        var log = Path.Combine(server.Folder, $"{server.Name}.log");
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec taskset -c 0 {command} > '{log}' 2>&1"]) { WorkingDirectory = server.Folder };
        foreach (var (name, value) in server.Environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["PORT"] = server.Port.ToString(CultureInfo.InvariantCulture);
        process = Process.Start(start)!;
    }

    /// <summary>Its id; the system's figures go by it.</summary>
    public int Id => process.Id;

    /// <summary>True when it ended by itself.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.WaitForExit();
        process.Dispose();
    }
}
