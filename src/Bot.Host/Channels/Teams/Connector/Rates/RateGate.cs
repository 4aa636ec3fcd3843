namespace Bot.Host.Channels.Teams.Connector.Rates;

/// <summary>Spreads calls over time, by key: so many a second after a burst (protocol, section 3.6).</summary>
/// <param name="perSecond">Calls a second; 0 for no limit.</param>
/// <param name="burst">Calls that may come at once after a silence.</param>
/// <param name="time">The clock.</param>
internal sealed class RateGate(int perSecond, int burst, TimeProvider time)
{
    private const int MostKeys = 10_000;

    private readonly Dictionary<string, DateTimeOffset> next = new(StringComparer.Ordinal);

    /// <summary>Takes the next place, and says how long to wait for it; takes none when that is longer than <paramref name="atMost"/>.</summary>
    public TimeSpan Reserve(string key, TimeSpan atMost)
    {
        if (perSecond == 0)
        {
            return TimeSpan.Zero;
        }

        lock (next)
        {
            var now = time.GetUtcNow();
            Prune(now);
            var (place, wait) = Next(key, now);
            if (wait <= atMost)
            {
                next[key] = place + Step;
            }

            return wait;
        }
    }

    /// <summary>How long the next place is off; takes none.</summary>
    public TimeSpan Look(string key)
    {
        lock (next)
        {
            return Next(key, time.GetUtcNow()).Wait;
        }
    }

    private TimeSpan Step => TimeSpan.FromSeconds(1.0 / perSecond);

    private (DateTimeOffset Place, TimeSpan Wait) Next(string key, DateTimeOffset now)
    {
        var place = next.TryGetValue(key, out var planned) && planned > now ? planned : now;
        var wait = place - (Step * (burst - 1)) - now;
        return (place, wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
    }

    private void Prune(DateTimeOffset now)
    {
        if (next.Count < MostKeys)
        {
            return;
        }

        foreach (var key in next.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
        {
            next.Remove(key);
        }

        // Whoever makes up keys must not fill the memory; the rest begins anew.
        if (next.Count >= MostKeys)
        {
            next.Clear();
        }
    }
}
