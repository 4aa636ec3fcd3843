using System.Text.Json;

namespace Bot.Features.Milestones.Plan;

/// <summary>All milestones as they stand: the file's, over them what was made or changed in chat.</summary>
public sealed class MilestoneBook(MilestoneFile file, MilestoneRepository repository)
{
    /// <summary>Every milestone that was not removed; the file's first, in its order.</summary>
    public async Task<IReadOnlyList<Milestone>> AllAsync(CancellationToken cancellationToken)
    {
        var changed = (await repository.ChangedAsync(cancellationToken)).ToDictionary(entry => entry.Milestone.Id, StringComparer.Ordinal);
        var fromFile = file.Milestones.Select(milestone =>
            changed.Remove(milestone.Id, out var change) && change.FileRow == RowOf(milestone) ? change.Milestone : milestone).ToList();
        return [.. fromFile.Concat(changed.Values.Select(change => change.Milestone)).Where(milestone => !milestone.IsRemoved)];
    }

    /// <summary>Every day of every milestone in order of time, with how it stands.</summary>
    public async Task<IReadOnlyList<MilestoneDay>> DaysAsync(CancellationToken cancellationToken)
    {
        var milestones = await AllAsync(cancellationToken);
        var done = await repository.DoneAsync(cancellationToken);
        var known = await repository.KnownAsync(cancellationToken);
        return [.. milestones.SelectMany(milestone => DaysOf(milestone, done[milestone.Id], known.GetValueOrDefault(milestone.Id, DateOnly.MinValue))).OrderBy(day => day.Day)];
    }

    /// <summary>A milestone by its id; null when there is none (any more).</summary>
    public async Task<Milestone?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(milestone => milestone.Id == id);

    /// <summary>The day of a button's value <c>id|yyyy-MM-dd</c>; null when the milestone has no such day (any more).</summary>
    public async Task<MilestoneDay?> FindDayAsync(string key, CancellationToken cancellationToken) =>
        (await DaysAsync(cancellationToken)).FirstOrDefault(day => day.Key == key);

    /// <summary>Keeps a milestone that a person made or changed.</summary>
    public Task SaveAsync(Milestone milestone, string person, CancellationToken cancellationToken) =>
        repository.SaveAsync(milestone, file.Milestones.FirstOrDefault(row => row.Id == milestone.Id) is { } row ? RowOf(row) : "", person, cancellationToken);

    // A recurrence that somebody brings in late is not late for all the days before.
    private static IEnumerable<MilestoneDay> DaysOf(Milestone milestone, IEnumerable<DateOnly> done, DateOnly known)
    {
        var finished = done.ToHashSet();
        return milestone.Days().Select(day => new MilestoneDay(
            milestone, day, milestone.IsDone || finished.Contains(day) || (milestone.Recurrence.Length > 0 && milestone.Kind == MilestoneKind.Task && day < known)));
    }

    private static string RowOf(Milestone milestone) => JsonSerializer.Serialize(milestone);
}
