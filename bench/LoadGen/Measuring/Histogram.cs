using System.Diagnostics;
using System.Numerics;

namespace Bot.LoadGen.Measuring;

/// <summary>Counts durations by size: a microsecond apart where they are short, within one percent where they are long.</summary>
internal sealed class Histogram
{
    private const int Steps = 128;

    private readonly long[] buckets = new long[40 * Steps];
    private long count;

    /// <summary>How many durations were counted.</summary>
    public long Count => Interlocked.Read(ref count);

    /// <summary>Counts one duration, in ticks of the stopwatch.</summary>
    public void Add(long ticks)
    {
        var microseconds = (long)Math.Max(1, ticks * 1e6 / Stopwatch.Frequency);
        var shift = Math.Max(0, BitOperations.Log2((ulong)microseconds) - 6);
        Interlocked.Increment(ref buckets[Math.Min(buckets.Length - 1, (shift * Steps) + (int)(microseconds >> shift))]);
        Interlocked.Increment(ref count);
    }

    /// <summary>The duration that so many percent do not exceed, in milliseconds; 0 when nothing was counted.</summary>
    public double Percentile(double percent)
    {
        var wanted = (long)Math.Ceiling(Count * percent / 100);
        var seen = 0L;
        for (var i = 0; i < buckets.Length && wanted > 0; i++)
        {
            seen += buckets[i];
            if (seen >= wanted)
            {
                return ((long)(i % Steps) << (i / Steps)) / 1000.0;
            }
        }

        return 0;
    }
}
