using Bot.Language;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Privacy;

/// <summary>What the directory of people, the conversations and the message queues hold of a person.</summary>
internal sealed class PersonRecords(PeopleDirectory people) : IPersonalRecords
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var known = await people.FindByIdAsync(session, [.. ids], cancellationToken);
        foreach (var person in known)
        {
            lines.Add(PrivacyTexts.Channel.In(locale, person.Id.Split(':')[0], locale.Day(DateOnly.FromDateTime(person.Met.UtcDateTime))));
            lines.Add(PrivacyTexts.Name.In(locale, person.Name));
            lines.Add(PrivacyTexts.Email.In(locale, person.Email ?? PrivacyTexts.Unknown.In(locale)));
            lines.Add(PrivacyTexts.Language.In(locale, person.Locale.Code, person.TimeZone ?? PrivacyTexts.Unknown.In(locale)));
        }

        var states = await session.FindAsync<long>("SELECT count(*) FROM conversation_states WHERE person IN @ids", new { ids }, cancellationToken);
        var messages = await session.FindAsync<long>("SELECT count(*) FROM inbox WHERE conversation IN @keys", new { keys = Keys(known) }, cancellationToken);
        if (states > 0)
        {
            lines.Add(PrivacyTexts.States.In(locale, (int)states));
        }

        if (messages > 0)
        {
            lines.Add(PrivacyTexts.Messages.In(locale, (int)messages));
        }

        return lines;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var keys = Keys(await people.FindByIdAsync(session, [.. ids], cancellationToken));
        await session.WriteAsync("DELETE FROM conversation_states WHERE person IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("DELETE FROM inbox WHERE conversation IN @keys AND finished > 0", new { keys }, cancellationToken);
        await session.WriteAsync("DELETE FROM outbox WHERE conversation IN @keys AND finished > 0", new { keys }, cancellationToken);
        await session.WriteAsync("DELETE FROM posts WHERE conversation IN @keys", new { keys }, cancellationToken);
        await session.WriteAsync("DELETE FROM shown_cards WHERE person IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("DELETE FROM link_codes WHERE person IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("DELETE FROM link_attempts WHERE person IN @ids", new { ids }, cancellationToken);
        await people.ForgetAsync(session, [.. ids], cancellationToken);
        return [];
    }

    // A private conversation belongs to one person; what was said in groups belongs to the group and goes with its age.
    private static IReadOnlyList<string> Keys(IEnumerable<KnownPerson> known) => [.. known.Select(person => person.Conversation?.Key).OfType<string>(), ""];
}
