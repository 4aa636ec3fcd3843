namespace Bot.LoadGen.Measuring;

/// <summary>Tells when a server has reached its speed: the last stretches of load cost about as much as those before.</summary>
internal static class Settling
{
    /// <summary>Length of one stretch.</summary>
    public static readonly TimeSpan Stretch = TimeSpan.FromSeconds(5);

    // Fewer, and a single busy moment of the machine would pass for the end.
    private const int Stretches = 4;

    private const double StillFalling = 0.93;

    /// <summary>True when the last stretches together cost hardly less than as many before them.</summary>
    /// <param name="costs">CPU time a turn, stretch by stretch.</param>
    public static bool HasSettled(List<double> costs) =>
        costs.Count >= 2 * Stretches && Median(costs[^Stretches..]) > StillFalling * Median(costs[^(2 * Stretches)..^Stretches]);

    private static double Median(List<double> costs) => costs.Order().Skip(costs.Count / 2).First();
}
