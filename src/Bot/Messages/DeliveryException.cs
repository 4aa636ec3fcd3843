namespace Bot.Messages;

/// <summary>A platform did not take a message.</summary>
/// <param name="message">What it said, without secrets or message text.</param>
/// <param name="inner">What went wrong underneath.</param>
/// <param name="retryAfter">When to try again; null when trying again is useless (blocked, removed, refused).</param>
public sealed class DeliveryException(string message, TimeSpan? retryAfter, Exception? inner = null) : Exception(message, inner)
{
    // Failures are kept as words in the outbox; these tell the one kind that people can do something about.
    private const string BlockedMark = "blocked or taken out: ";

    /// <summary>When to try again; null when trying again is useless.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>The person, or somebody on their behalf, blocked the bot or took it out: nothing passes until they come back.</summary>
    /// <param name="said">What the platform said.</param>
    /// <param name="inner">What went wrong underneath.</param>
    public static DeliveryException Blocked(string said, Exception? inner = null) => new(BlockedMark + said, null, inner);

    /// <summary>True for the words of a failure of that kind.</summary>
    /// <param name="failure">A message that the outbox kept.</param>
    /// <param name="said">What the platform said.</param>
    public static bool TellsBlocked(string failure, out string said)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var isBlocked = failure.StartsWith(BlockedMark, StringComparison.Ordinal);
        said = isBlocked ? failure[BlockedMark.Length..] : failure;
        return isBlocked;
    }
}
