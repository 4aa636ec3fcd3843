namespace Bot.Host.Channels.Slack.Api;

/// <summary>Slack refused a call, or the call ended in an unknown way.</summary>
/// <param name="method">The method, as <c>chat.postMessage</c>.</param>
/// <param name="error">Slack's error code, or one of ours: <c>unreachable</c>, <c>http_500</c>.</param>
/// <param name="inner">What went wrong underneath.</param>
public sealed class SlackApiException(string method, string error, Exception? inner = null) : Exception($"{method}: {error}", inner)
{
    /// <summary>The method that was called.</summary>
    public string Method { get; } = method;

    /// <summary>Slack's error code.</summary>
    public string Error { get; } = error;

    /// <summary>The scope that is missing; null when that is not the matter.</summary>
    public string? Needed { get; init; }

    /// <summary>What Slack says about the arguments: names and rules, no content.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>How long Slack wants us to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True when the call may have been carried out although no answer came.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>What to do about it.</summary>
    public ApiFailure Failure => ApiFailures.Of(Error);
}
