using System.Security.Cryptography;
using System.Text;
using Bot.Storage;

namespace Bot.People.Keeping;

/// <summary>One-time codes that show that two ids on different channels are the same human being.</summary>
public sealed class LinkCodes(Session session, TimeProvider time)
{
    /// <summary>How long a code is good.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    // Eight of 31 letters and digits that nobody mistakes for another, and five tries an hour: guessing is hopeless.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private const int Length = 8;

    private const int MostWrong = 5;

    private static readonly TimeSpan WrongForgotten = TimeSpan.FromHours(1);

    /// <summary>A new code of a person; their earlier ones are void.</summary>
    public async Task<string> MakeAsync(string personId, CancellationToken cancellationToken)
    {
        var code = RandomNumberGenerator.GetString(Letters, Length);
        await session.WriteAsync("DELETE FROM link_codes WHERE person = @personId OR expires < @now", new { personId, now = Now }, cancellationToken);
        await session.WriteAsync(
            "INSERT INTO link_codes (code, person, expires) VALUES (@hash, @personId, @expires)",
            new { hash = Hash(code), personId, expires = (time.GetUtcNow() + Lasts).ToUnixTimeMilliseconds() },
            cancellationToken);
        return code;
    }

    /// <summary>Whose code it is; it is void afterwards. Null when it is wrong, too old, or this person has guessed too often.</summary>
    public async Task<string?> TakeAsync(string code, string byPersonId, CancellationToken cancellationToken)
    {
        var wrong = await session.FindAsync<long>(
            "SELECT wrong FROM link_attempts WHERE person = @person AND since > @since", new { person = byPersonId, since = (time.GetUtcNow() - WrongForgotten).ToUnixTimeMilliseconds() }, cancellationToken);
        if (wrong >= MostWrong)
        {
            return null;
        }

        var owner = await session.WriteAsync<string>(
            "DELETE FROM link_codes WHERE code = @hash AND expires >= @now AND person <> @by RETURNING person", new { hash = Hash(code), now = Now, by = byPersonId }, cancellationToken);
        if (owner is null)
        {
            await session.WriteAsync(
                """
                INSERT INTO link_attempts (person, wrong, since) VALUES (@person, 1, @now)
                ON CONFLICT (person) DO UPDATE SET wrong = @wrong + 1, since = excluded.since
                """,
                new { person = byPersonId, wrong, now = Now },
                cancellationToken);
        }

        return owner;
    }

    /// <summary>True when a text could be a code.</summary>
    public static bool LooksLikeOne(string text) => Tidy(text) is { Length: Length } tidy && tidy.All(Letters.Contains);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Tidy(code))));

    private static string Tidy(string code) => new([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
