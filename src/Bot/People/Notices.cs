using Bot.Storage;

namespace Bot.People;

/// <summary>Says something unasked to a person: where they were last seen, in their own language.</summary>
public sealed class Notices(Outbox outbox, PeopleDirectory people)
{
    /// <summary>Queues a message to the owner of an e-mail address within a session's transaction.</summary>
    /// <param name="session">The transaction of the change that caused it.</param>
    /// <param name="email">Whose attention is wanted.</param>
    /// <param name="notice">What to say.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whom it goes to; null when nobody with this address has talked with the bot yet.</returns>
    public async Task<KnownPerson?> TellOwnerAsync(Session session, string email, Notice notice, CancellationToken cancellationToken) =>
        await TellAsync(session, await people.FindByEmailAsync(session, email, cancellationToken), notice, cancellationToken);

    /// <summary>Queues a message to a person within a session's transaction: where they are known by this id, else where they are seen.</summary>
    /// <returns>Whom it goes to; null when they are not known any more.</returns>
    public async Task<KnownPerson?> TellAsync(Session session, string personId, Notice notice, CancellationToken cancellationToken) =>
        await TellAsync(session, await people.FindByIdAsync(session, [personId], cancellationToken), notice, cancellationToken);

    private async Task<KnownPerson?> TellAsync(Session session, IReadOnlyList<KnownPerson> candidates, Notice notice, CancellationToken cancellationToken)
    {
        if (candidates.FirstOrDefault(candidate => candidate.Conversation is not null) is not { Conversation: { } conversation } person)
        {
            return null;
        }

        var reply = notice.Words(person.Locale);
        var message = new OutgoingMessage(notice.Key(person), conversation, reply with { Language = person.Locale.Code }) { Replaces = notice.Replaces?.Invoke(person) };
        await outbox.AddAsync(session, message, cancellationToken);
        return person;
    }
}
