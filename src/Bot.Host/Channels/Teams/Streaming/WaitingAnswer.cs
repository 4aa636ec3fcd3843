namespace Bot.Host.Channels.Teams.Streaming;

/// <summary>A question that is being answered, and what its asker was shown meanwhile.</summary>
/// <param name="Address">Where it was asked.</param>
/// <param name="Locale">Language of the asker's client.</param>
/// <param name="IsPrivate">True where a stream can be shown.</param>
/// <param name="Since">When it came in.</param>
internal sealed record WaitingAnswer(TeamsAddress Address, Language.Locale Locale, bool IsPrivate, DateTimeOffset Since)
{
    /// <summary>The sign of life that was sent; its result is the stream's id, empty where there is none.</summary>
    public Task<string>? Sign { get; set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset SignedAt { get; set; }
}
