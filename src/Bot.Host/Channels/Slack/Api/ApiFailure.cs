namespace Bot.Host.Channels.Slack.Api;

/// <summary>The sorts of refusal, by what to do about them (section 4.11 of the protocol notes).</summary>
public enum ApiFailure
{
    /// <summary>Too much at once: wait as long as Slack says.</summary>
    RateLimited,

    /// <summary>Slack or the line is in trouble: try again later.</summary>
    Passing,

    /// <summary>The installation is over: stop calling.</summary>
    TokenDead,

    /// <summary>The rotating token ran out: fetch the next one.</summary>
    TokenExpired,

    /// <summary>What was sent breaks a rule of Slack's: our mistake, say it in plain text instead.</summary>
    Malformed,

    /// <summary>It will never work: gone, forbidden, not invited.</summary>
    Permanent,
}
