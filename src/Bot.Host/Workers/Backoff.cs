namespace Bot.Host.Workers;

/// <summary>How long to wait before trying again.</summary>
internal static class Backoff
{
    /// <summary>One second after the first attempt, doubling, at most five minutes.</summary>
    public static TimeSpan After(int attempts) => TimeSpan.FromSeconds(Math.Min(300, Math.Pow(2, Math.Min(attempts, 10) - 1)));
}
