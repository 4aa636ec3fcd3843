namespace Bot.Host;

/// <summary>Everything the host logs: ids, never message text or secrets.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Information, "Accordo is ready: {Channels}")]
    public static partial void Ready(ILogger log, string channels);

    [LoggerMessage(101, LogLevel.Warning, "Content refused: {Problem}")]
    public static partial void ContentRefused(ILogger log, string problem);

    [LoggerMessage(110, LogLevel.Error, "A queue cannot be read; trying again")]
    public static partial void QueueUnreachable(ILogger log, Exception exception);

    [LoggerMessage(111, LogLevel.Error, "An entry of a queue failed; it comes back when its lease lapses")]
    public static partial void QueueEntryFailed(ILogger log, Exception exception);

    [LoggerMessage(112, LogLevel.Error, "Answer postponed: channel {Channel}, message {MessageId}, attempt {Attempt}")]
    public static partial void AnswerPostponed(ILogger log, Exception exception, string channel, string messageId, int attempt);

    [LoggerMessage(113, LogLevel.Warning, "Delivery postponed: channel {Channel}, message {MessageId}, attempt {Attempt}, again in {Seconds} s")]
    public static partial void DeliveryPostponed(ILogger log, Exception exception, string channel, string messageId, int attempt, int seconds);

    [LoggerMessage(114, LogLevel.Error, "Delivery given up: channel {Channel}, message {MessageId}, attempt {Attempt}")]
    public static partial void DeliveryGivenUp(ILogger log, Exception exception, string channel, string messageId, int attempt);
}
