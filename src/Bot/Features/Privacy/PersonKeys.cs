using Bot.Messages;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Privacy;

/// <summary>By which keys rows of a person are found: the ids of all their accounts, and their e-mail addresses.</summary>
internal static class PersonKeys
{
    /// <summary>The keys.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Person person, PeopleDirectory people, Session session, CancellationToken cancellationToken)
    {
        var known = await people.FindByIdAsync(session, [.. person.Ids], cancellationToken);
        var emails = known.Select(one => one.Email).Append(person.Email?.Trim().ToLowerInvariant()).OfType<string>();
        return [.. person.Ids.Append(person.Id).Concat(emails).Distinct(StringComparer.Ordinal)];
    }
}
