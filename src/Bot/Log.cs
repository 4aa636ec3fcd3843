using Microsoft.Extensions.Logging;

namespace Bot;

/// <summary>Everything the library logs: ids, never message text or secrets.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Turn failed, reference {Reference}: channel {Channel}, message {MessageId}")]
    public static partial void TurnFailed(ILogger log, Exception exception, string reference, string channel, string messageId);
}
