using System.Collections.Frozen;
using System.Data.Common;
using Bot.Content;
using Bot.Messages;
using Bot.Storage;
using Dapper;

namespace Bot.People.Keeping;

/// <summary>
/// Who is in the directory groups that roles name, as channels that know the directory say. A membership is kept under the e-mail
/// address, so that it holds on every channel, and counts for a month: whoever has left the group or the organisation loses it.
/// </summary>
public sealed class GroupBook(Partnership partnership, TimeProvider time)
{
    /// <summary>What a group begins with where e-mail addresses stand: <c>group:lab-heads</c>.</summary>
    public const string Prefix = "group:";

    /// <summary>How long a membership counts after a channel last spoke of it.</summary>
    public static readonly TimeSpan Counts = TimeSpan.FromDays(30);

    private static readonly TimeSpan SeenAgain = TimeSpan.FromDays(1);

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly FrozenSet<string> named =
        partnership.Roles.SelectMany(role => role.Value).Where(entry => entry.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)).Select(entry => entry[Prefix.Length..].Trim()).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private volatile FrozenDictionary<string, Member[]> members = FrozenDictionary<string, Member[]>.Empty;

    // Unix milliseconds; 0 to read anew.
    private long loaded;

    /// <summary>The groups of a list that roles name: no other is looked at or kept.</summary>
    public IEnumerable<string> Known(IEnumerable<string> groups) => groups.Where(named.Contains);

    /// <summary>The addresses of a group's members, in lower case.</summary>
    public IEnumerable<string> MembersOf(string group) => members.GetValueOrDefault(group, []).Select(member => member.Email);

    /// <summary>Reads what this host or another has learned, when it was not just read.</summary>
    public async Task RefreshAsync(Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var now = time.GetUtcNow();
        if (named.Count == 0 || now.ToUnixTimeMilliseconds() - Interlocked.Read(ref loaded) < Fresh.TotalMilliseconds)
        {
            return;
        }

        Interlocked.Exchange(ref loaded, now.ToUnixTimeMilliseconds());
        var rows = await session.QueryAsync<Member>(
            "SELECT name AS \"Name\", email AS \"Email\", seen AS \"Seen\" FROM group_members WHERE seen > @since", new { since = (now - Counts).ToUnixTimeMilliseconds() }, cancellationToken);
        members = rows.GroupBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Keeps what a channel said about a person's groups; nothing when it said nothing.</summary>
    public async Task KeepAsync(DbTransaction transaction, Person person)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(person);
        if (named.Count == 0 || person.Groups is not { } groups || person.Email?.Trim().ToLowerInvariant() is not { } email)
        {
            return;
        }

        foreach (var name in named)
        {
            var isIn = groups.Contains(name, StringComparer.OrdinalIgnoreCase);
            var known = members.GetValueOrDefault(name, []).FirstOrDefault(member => member.Email == email);
            var seen = time.GetUtcNow().ToUnixTimeMilliseconds();
            if (isIn && (known is null || seen - known.Seen > SeenAgain.TotalMilliseconds))
            {
                await transaction.Connection!.ExecuteAsync(
                    "INSERT INTO group_members (name, email, seen) VALUES (@name, @email, @seen) ON CONFLICT (name, email) DO UPDATE SET seen = excluded.seen", new { name, email, seen }, transaction);
                Interlocked.Exchange(ref loaded, 0);
            }
            else if (!isIn && known is not null)
            {
                await transaction.Connection!.ExecuteAsync("DELETE FROM group_members WHERE name = @name AND email = @email", new { name, email }, transaction);
                Interlocked.Exchange(ref loaded, 0);
            }
        }
    }

    private sealed class Member
    {
        public string Name { get; init; } = "";

        public string Email { get; init; } = "";

        public long Seen { get; init; }
    }
}
