namespace Bot.Features.Milestones.Plan;

/// <summary>How a message names a milestone.</summary>
public enum MilestoneNaming
{
    /// <summary>Not at all: "done".</summary>
    None,

    /// <summary>By words of its title.</summary>
    Title,

    /// <summary>By words that no title holds so: something else is meant, or another name for it.</summary>
    Unknown,
}
