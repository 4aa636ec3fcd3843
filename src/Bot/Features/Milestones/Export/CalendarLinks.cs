using System.Buffers.Text;
using System.Security.Cryptography;
using Bot.Storage;

namespace Bot.Features.Milestones.Export;

/// <summary>The private addresses under which people read the dates without signing in: 128 random bits each.</summary>
public sealed class CalendarLinks(Session session, TimeProvider time)
{
    /// <summary>The path that a person's links begin with: <c>/calendar/secret</c>.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="anew">True to end the old address and make another.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<string> PathAsync(string person, bool anew, CancellationToken cancellationToken)
    {
        var known = anew ? null : await session.FindAsync<string>("SELECT secret FROM calendar_links WHERE person = @person", new { person }, cancellationToken);
        return $"/calendar/{known ?? await CreateAsync(person, cancellationToken)}";
    }

    /// <summary>True when the secret is somebody's.</summary>
    public async Task<bool> IsKnownAsync(string secret, CancellationToken cancellationToken) =>
        await session.FindAsync<string>("SELECT person FROM calendar_links WHERE secret = @secret", new { secret }, cancellationToken) is not null;

    private async Task<string> CreateAsync(string person, CancellationToken cancellationToken)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        await session.WriteAsync(
            "INSERT INTO calendar_links (person, secret, created) VALUES (@person, @secret, @now) ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, created = excluded.created",
            new { person, secret, now = time.GetUtcNow().ToUnixTimeMilliseconds() },
            cancellationToken);
        return secret;
    }
}
