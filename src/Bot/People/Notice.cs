using Bot.Language;
using Bot.Messages;

namespace Bot.People;

/// <summary>Something to tell a person unasked.</summary>
/// <param name="Key">Unique key of the message to a person: the same key is never queued twice.</param>
/// <param name="Words">What to say in a language.</param>
public sealed record Notice(Func<KnownPerson, string> Key, Func<Locale, Reply> Words)
{
    /// <summary>Key of the earlier message to this person that it takes the place of; null for a new message.</summary>
    public Func<KnownPerson, string?>? Replaces { get; init; }
}
