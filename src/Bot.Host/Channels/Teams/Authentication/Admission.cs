namespace Bot.Host.Channels.Teams.Authentication;

/// <summary>Whether a request may come in.</summary>
/// <param name="Status">200, or the status to refuse with.</param>
/// <param name="Reason">One word for the log; empty when it may come in.</param>
/// <param name="Caller">Who it is; null when it may not.</param>
internal sealed record Admission(int Status, string Reason, TeamsCaller? Caller)
{
    /// <summary>It may come in.</summary>
    public static Admission Granted(TeamsCaller caller) => new(StatusCodes.Status200OK, "", caller);

    /// <summary>The token is missing or not good.</summary>
    public static Admission Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason, null);

    /// <summary>The token is good, the request is not covered by it.</summary>
    public static Admission Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason, null);

    /// <summary>Its address was refused too often of late; nothing of it was looked at.</summary>
    public static Admission TooMany(TimeSpan wait) => new(StatusCodes.Status429TooManyRequests, "too-many-refused", null) { RetryAfter = wait };

    /// <summary>When to come again; null when it makes no difference.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>Nobody can be checked now.</summary>
    public static Admission Unavailable(string reason) => new(StatusCodes.Status503ServiceUnavailable, reason, null) { RetryAfter = TimeSpan.FromSeconds(5) };
}
