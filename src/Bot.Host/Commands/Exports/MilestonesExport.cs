using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Features.Milestones.Plan;

namespace Bot.Host.Commands.Exports;

/// <summary>Every milestone as it stands, in the columns of <c>milestones.csv</c>: what was changed in chat can go back into the file.</summary>
internal sealed class MilestonesExport : IExport
{
    /// <inheritdoc/>
    public string Name => "milestones";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns(IServiceProvider services) =>
        ["id", "kind", "due", "recurrence", "owner", "lead_days", "state", "title_it", "title_en", "link", "source_it", "source_en"];

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var days = (await services.GetRequiredService<MilestoneBook>().DaysAsync(cancellationToken)).ToLookup(day => day.Milestone.Id);
        foreach (var milestone in await services.GetRequiredService<MilestoneBook>().AllAsync(cancellationToken))
        {
            yield return
            [
                milestone.Id, milestone.Kind == MilestoneKind.Task ? "task" : "event", milestone.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), milestone.Recurrence, milestone.Owner,
                string.Join(';', milestone.Leads.Select(lead => lead.ToString(CultureInfo.InvariantCulture))), days[milestone.Id].All(day => day.IsDone) ? "done" : "open",
                milestone.Title.It, milestone.Title.En, milestone.Link, milestone.Source.It, milestone.Source.En,
            ];
        }
    }
}
