using Bot.Language;
using Bot.Messages;

namespace Bot.People;

/// <summary>Somebody who has talked with the bot, and where to reach them unasked.</summary>
/// <param name="Id">Their id on one channel: <c>channel:id</c>.</param>
/// <param name="Human">The same for every id of one human being.</param>
/// <param name="Name">Display name; data from outside.</param>
public sealed record KnownPerson(string Id, string Human, string Name)
{
    /// <summary>Lower-case address that the channel vouches for; null when it does not.</summary>
    public string? Email { get; init; }

    /// <summary>Their private conversation; null when they have only spoken in groups.</summary>
    public Conversation? Conversation { get; init; }

    /// <summary>The language they were last answered in.</summary>
    public Locale Locale { get; init; } = Locale.Italian;

    /// <summary>IANA zone; null when unknown.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When they first spoke.</summary>
    public DateTimeOffset Met { get; init; }

    /// <summary>When they last spoke, to the hour.</summary>
    public DateTimeOffset Seen { get; init; }
}
