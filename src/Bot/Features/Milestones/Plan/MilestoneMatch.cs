namespace Bot.Features.Milestones.Plan;

/// <summary>What a message may mean.</summary>
/// <param name="Days">The days, likeliest first.</param>
/// <param name="Naming">How the message names them.</param>
public sealed record MilestoneMatch(IReadOnlyList<MilestoneDay> Days, MilestoneNaming Naming);
