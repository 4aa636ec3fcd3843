namespace Bot.Messages;

/// <summary>A platform did not take a message.</summary>
/// <param name="message">What it said, without secrets or message text.</param>
/// <param name="inner">What went wrong underneath.</param>
/// <param name="retryAfter">When to try again; null when trying again is useless (blocked, removed, refused).</param>
public sealed class DeliveryException(string message, TimeSpan? retryAfter, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>When to try again; null when trying again is useless.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
