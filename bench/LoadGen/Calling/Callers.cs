using System.Diagnostics;
using Bot.LoadGen.Wire;

namespace Bot.LoadGen.Calling;

/// <summary>The two ways to put load on: as fast as turns end, or at a set rate whatever the server does.</summary>
internal static class Callers
{
    /// <summary>So many callers; each sends its next event when its turn has ended.</summary>
    public static Func<Load, Task> Closed(int callers) => load => Task.WhenAll(Enumerable.Range(0, callers).Select(async _ =>
    {
        using var connection = new Connection(load.Port);
        while (!load.IsStopped)
        {
            if (await load.TurnAsync(connection, Stopwatch.GetTimestamp()) < 0)
            {
                await Task.Delay(10);
            }
        }
    }));

    /// <summary>So many events a second at even distances; one that finds no free connection waits, and its wait counts.</summary>
    public static Func<Load, Task> Open(double perSecond, int connections) => async load =>
    {
        using var free = new SemaphoreSlim(connections, connections);
        var idle = new System.Collections.Concurrent.ConcurrentBag<Connection>(Enumerable.Range(0, connections).Select(_ => new Connection(load.Port)));
        var step = Stopwatch.Frequency / perSecond;
        var running = new List<Task>();
        for (double next = Stopwatch.GetTimestamp(); !load.IsStopped; next += step)
        {
            for (var wait = next - Stopwatch.GetTimestamp(); wait > 0; wait = next - Stopwatch.GetTimestamp())
            {
                await Task.Delay((int)Math.Min(50, wait * 1000 / Stopwatch.Frequency));
            }

            running.Add(OneAsync(load, (long)next, free, idle));
        }

        await Task.WhenAll(running);
    };

    private static async Task OneAsync(Load load, long due, SemaphoreSlim free, System.Collections.Concurrent.ConcurrentBag<Connection> idle)
    {
        await free.WaitAsync();
        idle.TryTake(out var connection);
        await load.TurnAsync(connection!, due);
        idle.Add(connection!);
        free.Release();
    }
}
