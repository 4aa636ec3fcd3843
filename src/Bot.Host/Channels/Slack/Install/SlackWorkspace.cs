namespace Bot.Host.Channels.Slack.Install;

/// <summary>A workspace (or organisation) that Accordo is installed in.</summary>
/// <param name="Team">Its id, <c>T…</c> or <c>E…</c>.</param>
/// <param name="Token">The bot token.</param>
public sealed record SlackWorkspace(string Team, string Token)
{
    /// <summary>Id of Accordo's own account there; empty when not known yet.</summary>
    public string BotUser { get; init; } = "";

    /// <summary>The single-use token that fetches the next one; empty where tokens do not rotate.</summary>
    public string RefreshToken { get; init; } = "";

    /// <summary>When the token runs out; null where tokens do not rotate.</summary>
    public DateTimeOffset? Expires { get; init; }
}
