using System.Buffers.Text;
using System.Security.Cryptography;
using Bot.Storage;

namespace Bot.Features.Milestones.Export;

/// <summary>The signed addresses under which people read the dates without signing in; whoever asks anew ends all the old ones.</summary>
public sealed class CalendarLinks(Session session, TimeProvider time)
{
    private const int PictureDays = 30;

    /// <summary>The path that a person's link begins with: <c>/calendar/name.day.signature</c>.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="use">What it opens.</param>
    /// <param name="anew">True to end the old addresses and make another.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<string> PathAsync(string person, DatesUse use, bool anew, CancellationToken cancellationToken)
    {
        var known = anew ? null : await session.FindAsync<Row>(SelectSql + "person = @person", new { person }, cancellationToken);
        var row = known ?? await CreateAsync(person, cancellationToken);
        return $"/calendar/{SignedLink.Make(row.Name, row.Key, use, use == DatesUse.Timeline ? Today.AddDays(PictureDays) : null)}";
    }

    /// <summary>Ends a person's addresses.</summary>
    /// <returns>False when there were none.</returns>
    public async Task<bool> EndAsync(string person, CancellationToken cancellationToken) =>
        await session.WriteAsync("DELETE FROM calendar_links WHERE person = @person", new { person }, cancellationToken) > 0;

    /// <summary>True when a link was made for this use, by a key that still counts, and has not run out.</summary>
    public async Task<bool> OpensAsync(string part, DatesUse use, CancellationToken cancellationToken) =>
        SignedLink.NameOf(part) is { } name
        && await session.FindAsync<Row>(SelectSql + "name = @name", new { name }, cancellationToken) is { } row
        && SignedLink.Opens(part, row.Key, use, Today);

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private const string SelectSql = "SELECT name AS \"Name\", signing AS \"Signing\" FROM calendar_links WHERE ";

    private async Task<Row> CreateAsync(string person, CancellationToken cancellationToken)
    {
        var row = new Row { Name = Random(9), Signing = Random(32) };
        await session.WriteAsync(
            """
            INSERT INTO calendar_links (person, name, signing, created) VALUES (@person, @Name, @Signing, @now)
            ON CONFLICT (person) DO UPDATE SET name = excluded.name, signing = excluded.signing, created = excluded.created
            """,
            new { person, row.Name, row.Signing, now = time.GetUtcNow().ToUnixTimeMilliseconds() },
            cancellationToken);
        return row;
    }

    private static string Random(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));

    private sealed class Row
    {
        public string Name { get; init; } = "";

        public string Signing { get; init; } = "";

        public byte[] Key => Base64Url.DecodeFromChars(Signing);
    }
}
