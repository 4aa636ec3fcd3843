using System.Collections.Concurrent;

namespace Bot.Host.Channels.Slack.Outbound;

/// <summary>Counts what was said at each response address: Slack takes five messages within half an hour (section 1.10 of the protocol notes).</summary>
public sealed class ResponseUses(TimeProvider time)
{
    private const int Most = 5;
    private const int MostRemembered = 10_000;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, Use> uses = new(StringComparer.Ordinal);

    /// <summary>Takes one of the uses; false when none is left.</summary>
    public bool TryTake(string address)
    {
        Sweep();
        var use = uses.GetOrAdd(address, _ => new Use(time.GetUtcNow()));
        return time.GetUtcNow() - use.Since < Lasts && use.Take() <= Most;
    }

    /// <summary>Slack took the message of a key.</summary>
    public void Posted(string address, string key)
    {
        if (uses.TryGetValue(address, out var use))
        {
            use.Keys[key] = true;
        }
    }

    /// <summary>True when Slack took the message of a key before; a restart forgets it.</summary>
    public bool WasPosted(string address, string key) => uses.TryGetValue(address, out var use) && use.Keys.ContainsKey(key);

    private void Sweep()
    {
        if (uses.Count >= MostRemembered)
        {
            foreach (var entry in uses.Where(entry => time.GetUtcNow() - entry.Value.Since >= Lasts))
            {
                uses.TryRemove(entry);
            }
        }
    }

    /// <summary>The uses of one address.</summary>
    private sealed class Use(DateTimeOffset since)
    {
        private int taken;

        public DateTimeOffset Since { get; } = since;

        public ConcurrentDictionary<string, bool> Keys { get; } = new(StringComparer.Ordinal);

        public int Take() => Interlocked.Increment(ref taken);
    }
}
