namespace Bot.Storage;

/// <summary>Numbers that only grow within this process and follow the clock between processes: the order of arrival.</summary>
internal sealed class Positions(TimeProvider time)
{
    private long last;

    /// <summary>The next position: microseconds since 1970, or one more than the last.</summary>
    public long Next()
    {
        var now = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        while (true)
        {
            var seen = Interlocked.Read(ref last);
            var next = Math.Max(now, seen + 1);
            if (Interlocked.CompareExchange(ref last, next, seen) == seen)
            {
                return next;
            }
        }
    }
}
