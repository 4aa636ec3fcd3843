namespace Bot.Messages;

/// <summary>Somebody who talks with the bot, as the channel knows them.</summary>
/// <param name="Id">Stable id, unique over all channels: <c>channel:id</c>.</param>
/// <param name="Name">Display name; data from outside, escaped where it is shown.</param>
public sealed record Person(string Id, string Name)
{
    /// <summary>E-mail address if the channel vouches for it; null when unknown.</summary>
    public string? Email { get; init; }

    /// <summary>Directory groups the person is in, if the channel vouches for them; null when it does not say.</summary>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>IANA time zone id; null when unknown (the partnership's zone applies).</summary>
    public string? TimeZone { get; init; }

    /// <summary>Two-letter language the client is set to; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Role names from the partnership's settings; empty for a guest.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Ids of the same human being on every channel where they are linked; this one first.</summary>
    public IReadOnlyList<string> Ids
    {
        get => field is { Count: > 0 } ? field : [Id];
        init;
    } = [];
}
