using Bot.Content;
using Bot.People.Keeping;

namespace Bot.People;

/// <summary>Who has which role, by the e-mail addresses and the directory groups of <c>partnership.json</c>.</summary>
public sealed class RoleBook(Partnership partnership, GroupBook groups)
{
    /// <summary>The roles of whoever owns these addresses.</summary>
    /// <param name="emails">The addresses.</param>
    /// <param name="said">Directory groups that the channel says they are in.</param>
    public IReadOnlyList<string> Of(IEnumerable<string> emails, IReadOnlyList<string>? said = null)
    {
        var owned = emails.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. partnership.Roles.Where(role => role.Value.Any(entry => Group(entry) is { } group
            ? said?.Contains(group, StringComparer.OrdinalIgnoreCase) ?? groups.MembersOf(group).Any(owned.Contains)
            : owned.Contains(entry))).Select(role => role.Key)];
    }

    /// <summary>The addresses with a role, in lower case; empty when nobody has it. Of a group, whoever has been met as its member.</summary>
    public IReadOnlyList<string> With(string role) =>
        [.. partnership.Roles.GetValueOrDefault(role, []).SelectMany(entry => Group(entry) is { } group ? groups.MembersOf(group) : [entry.Trim().ToLowerInvariant()]).Distinct()];

    private static string? Group(string entry) => entry.StartsWith(GroupBook.Prefix, StringComparison.OrdinalIgnoreCase) ? entry[GroupBook.Prefix.Length..].Trim() : null;
}
