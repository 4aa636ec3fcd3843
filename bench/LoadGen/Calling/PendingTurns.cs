namespace Bot.LoadGen.Calling;

/// <summary>The turns whose reply has not been seen yet, by number.</summary>
internal sealed class PendingTurns
{
    private readonly TaskCompletionSource?[] places = new TaskCompletionSource?[1 << 16];
    private readonly long[] numbers = new long[1 << 16];

    // Numbers go on from run to run: a server that kept the last run's messages would take them for repeats.
    private long last = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() % 100_000 * 50_000;

    /// <summary>How many turns wait for their reply.</summary>
    public int Waiting => places.Count(place => place is not null);

    /// <summary>Begins a turn.</summary>
    /// <returns>Its number, and what completes when its reply is seen.</returns>
    public (long Number, Task Reply) Begin()
    {
        var number = Interlocked.Increment(ref last);
        var reply = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        numbers[number & 0xFFFF] = number;
        Volatile.Write(ref places[number & 0xFFFF], reply);
        return (number, reply.Task);
    }

    /// <summary>A reply to a turn was seen.</summary>
    public void Seen(long number)
    {
        if (number >= 0 && numbers[number & 0xFFFF] == number)
        {
            Interlocked.Exchange(ref places[number & 0xFFFF], null)?.TrySetResult();
        }
    }

    /// <summary>A turn is given up: it was refused, or its reply is not waited for any longer.</summary>
    public void GiveUp(long number) => Interlocked.Exchange(ref places[number & 0xFFFF], null);

    /// <summary>Forgets the turns that still wait.</summary>
    public void Clear() => Array.Clear(places);
}
