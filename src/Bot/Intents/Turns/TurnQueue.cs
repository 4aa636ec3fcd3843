namespace Bot.Intents.Turns;

/// <summary>Lets the turns of one conversation pass one at a time within this process; other conversations do not wait.</summary>
internal sealed class TurnQueue
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>Waits for the turns before this one; disposing the result lets the next one in.</summary>
    public async Task<IDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        Entry entry;
        lock (entries)
        {
            entry = entries.TryGetValue(conversation, out var known) ? known : entries[conversation] = new Entry();
            entry.Users++;
        }

        try
        {
            await entry.Gate.WaitAsync(cancellationToken);
            return new Place(this, conversation, entry);
        }
        catch
        {
            Leave(conversation, entry);
            throw;
        }
    }

    private void Leave(string conversation, Entry entry)
    {
        lock (entries)
        {
            if (--entry.Users == 0)
            {
                entries.Remove(conversation);
                entry.Gate.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Place(TurnQueue queue, string conversation, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            entry.Gate.Release();
            queue.Leave(conversation, entry);
        }
    }
}
