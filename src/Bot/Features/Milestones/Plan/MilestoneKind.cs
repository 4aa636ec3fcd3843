namespace Bot.Features.Milestones.Plan;

/// <summary>What a milestone asks for.</summary>
public enum MilestoneKind
{
    /// <summary>Something somebody must do; it is open until it is done, and late after its day.</summary>
    Task,

    /// <summary>A day to know of; nothing to do, never late.</summary>
    Event,
}
