using Bot.Audit;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Intents;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.History;

/// <summary>Writes down what happened to a request: in its history, and in the audit log.</summary>
internal sealed class RequestChronicle(IProjectRequestRepository requests, AuditLog audit, Session session)
{
    /// <summary>Writes a step down, once its change is stored.</summary>
    /// <param name="after">The request as the step left it, with its new version.</param>
    /// <param name="before">The request before; null when it is new.</param>
    /// <param name="move">What was done.</param>
    /// <param name="turn">Who did it, when.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task WriteAsync(ProjectRequest after, ProjectRequest? before, WantedMove move, Turn turn, CancellationToken cancellationToken)
    {
        var entry = new HistoryEntry(after.Version, turn.Now, turn.Person.Id, turn.Person.Name, move.Action, after.State)
        {
            Comment = move.Comment,
            Changes = before is null ? [] : [.. after.Values.Keys.Union(before.Values.Keys).Where(field => after[field] != before[field]).Order(StringComparer.Ordinal)],
        };
        await requests.AddHistoryAsync(after.Number, entry, cancellationToken);
        var detail = $"version {after.Version}, step {after.Step + 1}, {after.State}";
        await audit.AppendAsync(session, turn.Person.Id, $"request.{move.Action.ToString().ToLowerInvariant()}", after.Number, detail, cancellationToken);
    }
}
