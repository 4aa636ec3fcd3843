using System.Data.Common;
using Bot.Language;
using Bot.Messages;
using Bot.People.Keeping;
using Bot.Storage;
using Dapper;

namespace Bot.People;

/// <summary>Everybody who has talked with the bot: who they are on which channel, and where to reach them.</summary>
public sealed class PeopleDirectory(RoleBook roles, GroupBook groups, TimeProvider time)
{
    // Kept to the hour, so that an ordinary turn writes nothing here.
    private static readonly TimeSpan SeenAgain = TimeSpan.FromHours(1);

    /// <summary>Completes whoever sent a message with what is known of them: e-mail, roles, ids on other channels.</summary>
    public async Task<Meeting> MeetAsync(Session session, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await groups.RefreshAsync(session, cancellationToken);
        var same = await QueryAsync(session, "human = (SELECT human FROM people WHERE id = @id)", new { id = person.Id }, cancellationToken);
        var vouched = person.Email?.Trim().ToLowerInvariant();
        var emails = same.Where(known => known.Id != person.Id || vouched is null).Select(known => known.Email).Prepend(vouched).OfType<string>().Distinct().ToList();
        var completed = person with
        {
            Email = vouched ?? emails.FirstOrDefault(),
            Roles = [.. person.Roles.Union(roles.Of(emails, person.Groups))],
            Ids = [person.Id, .. same.Select(known => known.Id).Where(id => id != person.Id)],
        };
        return new Meeting(completed, same.FirstOrDefault(known => known.Id == person.Id));
    }

    /// <summary>Keeps what a message told about its sender, within the turn's last writes.</summary>
    public async Task KeepAsync(DbTransaction transaction, IncomingMessage message, KnownPerson? known, Locale locale)
    {
        var now = time.GetUtcNow();
        var person = message.Person;
        await groups.KeepAsync(transaction, person);
        var fresh = new KnownPerson(person.Id, known?.Human ?? person.Id, person.Name)
        {
            Email = person.Email?.Trim().ToLowerInvariant() ?? known?.Email,
            Conversation = message.Conversation.IsPrivate && message.Alone is null ? message.Conversation : known?.Conversation ?? message.Alone,
            Locale = locale,
            TimeZone = person.TimeZone ?? known?.TimeZone,
            Met = known?.Met ?? now,
            Seen = known is null || now - known.Seen > SeenAgain ? now : known.Seen,
        };
        if (fresh != known)
        {
            await transaction.Connection!.ExecuteAsync(SaveSql, Row.From(fresh), transaction);
        }
    }

    /// <summary>Everybody with one of these ids.</summary>
    public Task<IReadOnlyList<KnownPerson>> FindByIdAsync(Session session, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        QueryAsync(session, "id IN @ids", new { ids }, cancellationToken);

    /// <summary>Everybody who owns an e-mail address, on whatever channel, the last seen first.</summary>
    public Task<IReadOnlyList<KnownPerson>> FindByEmailAsync(Session session, string email, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(email);
        return QueryAsync(session, "human IN (SELECT human FROM people WHERE email = @email)", new { email = email.ToLowerInvariant() }, cancellationToken);
    }

    /// <summary>Keeps whoever sent a message right away, in the session: before linking, they must be there.</summary>
    public Task MeetForLinkAsync(Session session, IncomingMessage message, Locale locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var now = time.GetUtcNow();
        var fresh = new KnownPerson(message.Person.Id, message.Person.Id, message.Person.Name) { Conversation = message.Conversation, Locale = locale, Met = now, Seen = now };
        return session.WriteAsync(AddSql, Row.From(fresh), cancellationToken);
    }

    /// <summary>Makes two ids one human being; from now on each sees what belongs to the other.</summary>
    public Task LinkAsync(Session session, string id, string otherId, CancellationToken cancellationToken) => session.WriteAsync(
        """
        UPDATE people SET human = (SELECT human FROM people WHERE id = @id)
        WHERE human = (SELECT human FROM people WHERE id = @otherId)
        """,
        new { id, otherId },
        cancellationToken);

    /// <summary>Parts an id from the others of its human being.</summary>
    public Task<int> UnlinkAsync(Session session, string id, CancellationToken cancellationToken) => session.WriteAsync(
        "UPDATE people SET human = id || ':' || @stamp WHERE id = @id", new { id, stamp = time.GetUtcNow().ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture) }, cancellationToken);

    /// <summary>Forgets people.</summary>
    public Task<int> ForgetAsync(Session session, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        session.WriteAsync("DELETE FROM people WHERE id IN @ids", new { ids }, cancellationToken);

    private static async Task<IReadOnlyList<KnownPerson>> QueryAsync(Session session, string where, object values, CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<Row>(SelectSql + where + " ORDER BY seen DESC, id", values, cancellationToken)).Select(row => row.ToPerson())];

    private const string SelectSql =
        """
        SELECT id AS "Id", human AS "Human", name AS "Name", email AS "Email", conversation AS "Conversation", language AS "Language",
            time_zone AS "TimeZone", met AS "Met", seen AS "Seen"
        FROM people WHERE 
        """;

    private const string SaveSql =
        """
        INSERT INTO people (id, human, name, email, conversation, language, time_zone, met, seen)
        VALUES (@Id, @Human, @Name, @Email, @Conversation, @Language, @TimeZone, @Met, @Seen)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, conversation = excluded.conversation,
            language = excluded.language, time_zone = excluded.time_zone, seen = excluded.seen
        """;

    private const string AddSql =
        """
        INSERT INTO people (id, human, name, email, conversation, language, time_zone, met, seen)
        VALUES (@Id, @Human, @Name, @Email, @Conversation, @Language, @TimeZone, @Met, @Seen)
        ON CONFLICT (id) DO NOTHING
        """;

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Human { get; init; } = "";

        public string Name { get; init; } = "";

        public string? Email { get; init; }

        public string? Conversation { get; init; }

        public string? Language { get; init; }

        public string? TimeZone { get; init; }

        public long Met { get; init; }

        public long Seen { get; init; }

        public static Row From(KnownPerson person) => new()
        {
            Id = person.Id,
            Human = person.Human,
            Name = person.Name,
            Email = person.Email,
            Conversation = person.Conversation is null ? null : MessageJson.Write(person.Conversation),
            Language = person.Locale.Code,
            TimeZone = person.TimeZone,
            Met = person.Met.ToUnixTimeMilliseconds(),
            Seen = person.Seen.ToUnixTimeMilliseconds(),
        };

        public KnownPerson ToPerson() => new(Id, Human, Name)
        {
            Email = Email,
            Conversation = Conversation is null ? null : MessageJson.Read<Conversation>(Conversation),
            Locale = Locale.Parse(Language) ?? Locale.Italian,
            TimeZone = TimeZone,
            Met = DateTimeOffset.FromUnixTimeMilliseconds(Met),
            Seen = DateTimeOffset.FromUnixTimeMilliseconds(Seen),
        };
    }
}
