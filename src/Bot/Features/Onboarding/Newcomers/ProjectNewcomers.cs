using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.Messages.Parts;
using Bot.Projects;
using Bot.Storage;

namespace Bot.Features.Onboarding.Newcomers;

/// <summary>Notes whom an approved project brings in, so that their track begins once they talk with the bot.</summary>
internal sealed class ProjectNewcomers(TrackLibrary tracks) : IProjectFollower
{
    private static readonly Text Prepared = new("Percorso di benvenuto per {0}: comincia appena mi scrive.", "Welcome track for {0}: it begins as soon as they write to me.");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Func<Locale, string>>> FollowAsync(ApprovedProject project, DateTimeOffset now, Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(session);
        if (tracks.Find(Track.Newcomer) is null)
        {
            return [];
        }

        foreach (var email in project.Newcomers)
        {
            await session.WriteAsync(
                "INSERT INTO newcomers (email, project, invited) VALUES (@email, @project, @now) ON CONFLICT (email) DO NOTHING",
                new { email, project = project.Number, now = now.ToUnixTimeMilliseconds() },
                cancellationToken);
        }

        return [.. project.Newcomers.Select(email => (Func<Locale, string>)(locale => Prepared.In(locale, Markdown.Escape(email))))];
    }
}
