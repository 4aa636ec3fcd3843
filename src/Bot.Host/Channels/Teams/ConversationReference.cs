namespace Bot.Host.Channels.Teams;

/// <summary>What is remembered of a conversation so that the bot can write there unasked (protocol, section 3.10).</summary>
/// <param name="Address">Where it is; the latest service address that a checked request named.</param>
/// <param name="LastSeen">Unix milliseconds of the last activity from there, to the hour.</param>
internal sealed record ConversationReference(TeamsAddress Address, long LastSeen)
{
    /// <summary>Kind of conversation: <c>personal</c>, <c>groupChat</c>, <c>channel</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The team whose channel it is; empty elsewhere.</summary>
    public string TeamId { get; init; } = "";

    /// <summary>Language of the client seen last, as it names it.</summary>
    public string Locale { get; init; } = "";

    /// <summary>True after the platform said that the bot may not write there, until something comes in again.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>Ids of people seen there (<c>29:…</c>), newest last, at most sixty: for whom cards refresh themselves.</summary>
    public IReadOnlyList<string> People { get; init; } = [];
}
