using System.Runtime.CompilerServices;
using Bot.Audit;
using Bot.Storage;

namespace Bot.Host.Commands.Exports;

/// <summary>The audit log with its chain of hashes.</summary>
internal sealed class AuditExport : IExport
{
    /// <inheritdoc/>
    public string Name => "audit";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns(IServiceProvider services) => ["position", "at", "actor", "action", "subject", "detail", "hash"];

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in services.GetRequiredService<AuditLog>().ReadAsync(services.GetRequiredService<Session>(), cancellationToken))
        {
            yield return [Stamp.Of(entry.Position), Stamp.Of(entry.At), entry.Actor, entry.Action, entry.Subject, entry.Detail, entry.Hash];
        }
    }
}
