namespace Bot.Features.Milestones.Plan;

/// <summary>What somebody wrote about the progress of a milestone.</summary>
/// <param name="Name">Who wrote it, as displayed; data from outside.</param>
/// <param name="Written">When.</param>
/// <param name="Text">What; data from outside.</param>
public sealed record MilestoneNote(string Name, DateTimeOffset Written, string Text);
