using Bot.Routines;
using Bot.Storage;

namespace Bot.People.Keeping;

/// <summary>Before anything is done by itself, this host knows what others have learned about groups.</summary>
internal sealed class GroupRefresh(GroupBook groups) : IRoutine
{
    /// <inheritdoc/>
    public Task RunAsync(Session session, DateTimeOffset now, CancellationToken cancellationToken) => groups.RefreshAsync(session, cancellationToken);
}
