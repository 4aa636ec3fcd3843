using Bot.Content;

namespace Bot.Features.Milestones.Plan;

/// <summary>The milestones that coordinators keep in <c>milestones.csv</c>.</summary>
public sealed class MilestoneFile(Partnership partnership) : IContent
{
    private const string File = "milestones.csv";

    private volatile IReadOnlyList<Milestone> milestones = [];

    /// <inheritdoc/>
    public string Kind => "milestones";

    /// <summary>The rows that were taken, in the order of the file.</summary>
    public IReadOnlyList<Milestone> Milestones => milestones;

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> roles = [.. partnership.Roles.Keys];
        milestones = CsvTable.Read(folder, File, MilestoneRow.Columns, report, row => Unique(MilestoneRow.Take(row, roles), ids));
        report.Load(Kind, milestones.Count);
    }

    private static Milestone Unique(Milestone milestone, HashSet<string> ids) =>
        ids.Add(milestone.Id) ? milestone : throw new FormatException($"id '{milestone.Id}' stands in an earlier row too: give each milestone its own");
}
