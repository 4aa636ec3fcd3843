using Bot.Content;

namespace Bot.People;

/// <summary>Who has which role, by the e-mail addresses of <c>partnership.json</c>.</summary>
public sealed class RoleBook(Partnership partnership)
{
    /// <summary>The roles of whoever owns these addresses.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> emails)
    {
        var owned = emails.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. partnership.Roles.Where(role => role.Value.Any(owned.Contains)).Select(role => role.Key)];
    }

    /// <summary>The addresses with a role, in lower case; empty when nobody has it.</summary>
    public IReadOnlyList<string> With(string role) =>
        [.. partnership.Roles.GetValueOrDefault(role, []).Select(email => email.Trim().ToLowerInvariant())];
}
