using Bot.Language;
using Bot.Storage;

namespace Bot.Projects;

/// <summary>What another part of the bot does once a project is approved. Each part that follows registers one.</summary>
public interface IProjectFollower
{
    /// <summary>Takes the project up within the transaction of its approval.</summary>
    /// <param name="project">The project.</param>
    /// <param name="now">The instant of the approval.</param>
    /// <param name="session">The transaction.</param>
    /// <param name="cancellationToken">Stops it; nothing of the approval is kept then.</param>
    /// <returns>What was prepared, each a sentence of Markdown in the reader's language; empty when nothing was.</returns>
    Task<IReadOnlyList<Func<Locale, string>>> FollowAsync(ApprovedProject project, DateTimeOffset now, Session session, CancellationToken cancellationToken);
}
