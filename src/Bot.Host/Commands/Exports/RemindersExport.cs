using System.Runtime.CompilerServices;
using Bot.Features.Milestones.Reminders;

namespace Bot.Host.Commands.Exports;

/// <summary>The delivery log of reminders: one row a person and day, with what became of the message.</summary>
internal sealed class RemindersExport : IExport
{
    /// <inheritdoc/>
    public string Name => "reminders";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns(IServiceProvider services) => ["person", "day", "written", "reminders", "outcome"];

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in await services.GetRequiredService<ReminderRepository>().DeliveriesAsync(DateTimeOffset.UnixEpoch, cancellationToken))
        {
            yield return [entry.Person, entry.Day, Stamp.Of(DateTimeOffset.FromUnixTimeMilliseconds(entry.Written)), Stamp.Of(entry.Items), entry.Outcome.Length > 0 ? entry.Outcome : "on its way"];
        }
    }
}
