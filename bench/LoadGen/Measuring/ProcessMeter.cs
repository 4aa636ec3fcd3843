using System.Globalization;

namespace Bot.LoadGen.Measuring;

/// <summary>What the system says a process used (proc(5)).</summary>
internal static class ProcessMeter
{
    // USER_HZ is 100 on every Linux that this runs on.
    private const double TicksPerSecond = 100;

    /// <summary>CPU time so far, all threads, in seconds.</summary>
    public static double CpuSeconds(int processId)
    {
        var stat = File.ReadAllText($"/proc/{processId}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }

    /// <summary>Memory in use now and at most so far, in MB.</summary>
    public static (double Now, double Most) Memory(int processId)
    {
        var lines = File.ReadAllLines($"/proc/{processId}/status");
        return (Read("VmRSS:"), Read("VmHWM:"));

        double Read(string name) => lines.Where(line => line.StartsWith(name, StringComparison.Ordinal))
            .Select(line => long.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture) / 1024.0).FirstOrDefault();
    }
}
