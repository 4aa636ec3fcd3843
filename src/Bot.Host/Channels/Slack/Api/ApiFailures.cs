namespace Bot.Host.Channels.Slack.Api;

/// <summary>Sorts Slack's error codes.</summary>
internal static class ApiFailures
{
    /// <summary>Our own code for a line that broke or could not be opened.</summary>
    public const string Unreachable = "unreachable";

    private static readonly Dictionary<string, ApiFailure> Known = new(StringComparer.Ordinal)
    {
        ["ratelimited"] = ApiFailure.RateLimited,
        ["rate_limited"] = ApiFailure.RateLimited,
        ["message_limit_exceeded"] = ApiFailure.RateLimited,
        [Unreachable] = ApiFailure.Passing,
        ["internal_error"] = ApiFailure.Passing,
        ["fatal_error"] = ApiFailure.Passing,
        ["service_unavailable"] = ApiFailure.Passing,
        ["request_timeout"] = ApiFailure.Passing,
        ["invalid_auth"] = ApiFailure.TokenDead,
        ["not_authed"] = ApiFailure.TokenDead,
        ["account_inactive"] = ApiFailure.TokenDead,
        ["token_revoked"] = ApiFailure.TokenDead,
        ["token_expired"] = ApiFailure.TokenExpired,
        ["invalid_arguments"] = ApiFailure.Malformed,
        ["msg_too_long"] = ApiFailure.Malformed,
        ["msg_blocks_too_long"] = ApiFailure.Malformed,
        ["invalid_metadata_format"] = ApiFailure.Malformed,
    };

    /// <summary>True when the person cannot be written to any more: gone, or the app's messages are turned off for them (chat.postMessage, conversations.open).</summary>
    public static bool IsBlocked(string error) => error is
        "user_disabled" or "cannot_dm_bot" or "user_not_found" or "user_not_visible" or "messages_tab_disabled" or "channel_not_found" or "not_in_channel" or "is_archived" or "is_inactive";

    /// <summary>What to do about a code; an unknown one is permanent, a server's failure passes.</summary>
    public static ApiFailure Of(string error) => error switch
    {
        _ when Known.TryGetValue(error, out var failure) => failure,
        _ when error.StartsWith("invalid_blocks", StringComparison.Ordinal) => ApiFailure.Malformed,
        _ when error.StartsWith("http_5", StringComparison.Ordinal) => ApiFailure.Passing,
        _ => ApiFailure.Permanent,
    };
}
