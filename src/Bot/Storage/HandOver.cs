using System.Collections.Concurrent;

namespace Bot.Storage;

/// <summary>
/// Entries that this process queued and claimed in one write, on their way to its own worker: asking the database for what was
/// just written costs as much as writing it. What does not fit waits in the database, as does what others wrote. What waited
/// here for half its lease is left to the database: taken later it might be in another worker's hands as well.
/// </summary>
/// <param name="poll">How often to look in the database without being told.</param>
/// <param name="lease">How long a claimed entry is this process's own.</param>
/// <param name="time">The clock.</param>
internal sealed class HandOver<T>(TimeSpan poll, TimeSpan lease, TimeProvider time)
{
    private const int Places = 64;

    // Where the database had something, more of the same conversation may stand behind it.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly Signal arrived = new();
    private readonly ConcurrentQueue<(T Entry, long Since)> entries = new();
    private int free;
    private int behind;
    private bool mustLook;
    private long looked;
    private bool wasClaimed;
    private bool hadSome;

    /// <summary>A worker of this process takes what is handed over, from now on.</summary>
    public void Open()
    {
        Volatile.Write(ref free, Places);

        // What a crash left claimed lapses by then.
        _ = LookAfterAsync(lease);
    }

    /// <summary>Completes when something may be waiting.</summary>
    public Task ArrivedAsync(CancellationToken cancellationToken) => arrived.WaitAsync(Pause, time, cancellationToken);

    /// <summary>The worker stops: nothing more is handed over.</summary>
    /// <returns>What it did not take.</returns>
    public IReadOnlyList<T> Close()
    {
        Volatile.Write(ref free, int.MinValue / 2);
        return Take(int.MaxValue);
    }

    /// <summary>Reserves a place for an entry that is about to be written; false when there is none, or too many wait in the database.</summary>
    public bool TryReserve()
    {
        if (Volatile.Read(ref behind) >= Places)
        {
            return false;
        }

        if (Interlocked.Decrement(ref free) >= 0)
        {
            return true;
        }

        Interlocked.Increment(ref free);
        return false;
    }

    /// <summary>Gives a place back: the entry was not written.</summary>
    public void Release() => Interlocked.Increment(ref free);

    /// <summary>Hands an entry over, once it is on disk; its place was reserved.</summary>
    public void Add(T entry)
    {
        entries.Enqueue((entry, time.GetTimestamp()));
        arrived.Set();
    }

    /// <summary>An entry was written that must wait for another, or for a place.</summary>
    public void Wait()
    {
        Interlocked.Increment(ref behind);
        Look();
    }

    /// <summary>Something may be waiting in the database.</summary>
    public void Look()
    {
        Volatile.Write(ref mustLook, true);
        arrived.Set();
    }

    /// <summary>Something will be due in the database after a while.</summary>
    public async Task LookAfterAsync(TimeSpan after)
    {
        await Task.Delay(after, time);
        Look();
    }

    /// <summary>An entry ended, and what waited for it may go.</summary>
    public void Wake()
    {
        if (Volatile.Read(ref behind) > 0)
        {
            Look();
        }
    }

    /// <summary>The next entries: by turns from the database, where some may be, and from what was handed over.</summary>
    public async Task<IReadOnlyList<T>> NextAsync(int most, Func<int, CancellationToken, Task<IReadOnlyList<T>>> claim, CancellationToken cancellationToken)
    {
        var isDue = looked == 0 || time.GetElapsedTime(looked) >= Pause;
        wasClaimed = !wasClaimed && (isDue || Volatile.Read(ref mustLook));
        if (wasClaimed && await ClaimAsync(most, claim, isDue, cancellationToken) is { Count: > 0 } claimed)
        {
            return claimed;
        }

        if (Take(most) is { Count: > 0 } taken)
        {
            return taken;
        }

        return !wasClaimed && Volatile.Read(ref mustLook) ? await ClaimAsync(most, claim, isDue, cancellationToken) : [];
    }

    private TimeSpan Pause => hadSome && Soon < poll ? Soon : poll;

    private async Task<IReadOnlyList<T>> ClaimAsync(int most, Func<int, CancellationToken, Task<IReadOnlyList<T>>> claim, bool isDue, CancellationToken cancellationToken)
    {
        var wasAsked = Interlocked.Exchange(ref mustLook, false);
        looked = time.GetTimestamp();
        var claimed = await claim(most, cancellationToken);
        hadSome = claimed.Count > 0;
        Interlocked.Add(ref behind, -Math.Min(claimed.Count, Volatile.Read(ref behind)));
        if (claimed.Count == most)
        {
            Volatile.Write(ref mustLook, true);
        }
        else if (claimed.Count == 0 && isDue && !wasAsked)
        {
            // Whatever still waits is found at the next poll; the count must not stay high for what somebody else took.
            Interlocked.Exchange(ref behind, 0);
        }

        return claimed;
    }

    private List<T> Take(int most)
    {
        var taken = new List<T>();
        while (taken.Count < most && entries.TryDequeue(out var next))
        {
            Release();
            if (time.GetElapsedTime(next.Since) < lease / 2)
            {
                taken.Add(next.Entry);
            }
        }

        return taken;
    }
}
