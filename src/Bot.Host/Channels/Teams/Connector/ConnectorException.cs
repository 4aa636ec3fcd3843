namespace Bot.Host.Channels.Teams.Connector;

/// <summary>The connector did not do what it was asked.</summary>
/// <param name="status">HTTP status; 0 when there was no answer.</param>
/// <param name="code">The connector's own error code; empty when it gave none.</param>
/// <param name="detail">What it said, for finding the kind of refusal; never logged.</param>
/// <param name="inner">What went wrong underneath.</param>
internal sealed class ConnectorException(int status, string code, string detail = "", Exception? inner = null)
    : Exception($"the Bot Connector answered {status} {code}".TrimEnd(), inner)
{
    /// <summary>HTTP status; 0 when there was no answer.</summary>
    public int Status { get; } = status;

    /// <summary>The connector's own error code, such as <c>BotNotInConversationRoster</c>.</summary>
    public string Code { get; } = code;

    /// <summary>What it said.</summary>
    public string Detail { get; } = detail;

    /// <summary>When it wants to be asked again; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True when the request never left, so that repeating it is harmless.</summary>
    public bool IsUnsent { get; init; }

    /// <summary>True when a web page answered: something on the way, which does not speak for Teams.</summary>
    public bool IsForeign { get; init; }

    /// <summary>True when the message may or may not have been posted (protocol, section 3.5).</summary>
    public bool IsUncertain => !IsUnsent && Status is 0 or 408 or >= 500;
}
