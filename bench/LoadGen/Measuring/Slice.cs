namespace Bot.LoadGen.Measuring;

/// <summary>What one stretch of load measured.</summary>
/// <param name="Turns">Turns that ended within it.</param>
/// <param name="Seconds">How long it was.</param>
/// <param name="CpuSeconds">What the server used meanwhile.</param>
/// <param name="Turn">From the event to the reply.</param>
/// <param name="Acknowledgement">From the event to the platform being told that it was received.</param>
internal sealed record Slice(long Turns, double Seconds, double CpuSeconds, Histogram Turn, Histogram Acknowledgement)
{
    /// <summary>Turns that failed, were refused or never ended.</summary>
    public long Errors { get; init; }

    /// <summary>The server's CPU time for one turn, in microseconds.</summary>
    public double CpuPerTurn => Turns == 0 ? 0 : CpuSeconds * 1e6 / Turns;

    /// <summary>Turns a second.</summary>
    public double PerSecond => Turns / Seconds;
}
