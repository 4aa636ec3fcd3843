namespace Bot.Features.Milestones.Plan;

/// <summary>One day of a milestone and how it stands.</summary>
/// <param name="Milestone">Whose day.</param>
/// <param name="Day">The day.</param>
/// <param name="IsDone">True when somebody said that it is done.</param>
public sealed record MilestoneDay(Milestone Milestone, DateOnly Day, bool IsDone)
{
    /// <summary>True for something to do whose day has passed.</summary>
    public bool IsLate(DateOnly today) => Milestone.Kind == MilestoneKind.Task && !IsDone && Day < today;

    /// <summary>True while something is still to come or to do.</summary>
    public bool IsOpen(DateOnly today) => !IsDone && (Milestone.Kind == MilestoneKind.Task || Day >= today);

    /// <summary>How buttons name it: <c>id|yyyy-MM-dd</c>.</summary>
    public string Key => $"{Milestone.Id}|{Day:yyyy-MM-dd}";
}
