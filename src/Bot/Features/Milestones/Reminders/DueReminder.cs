using Bot.Features.Milestones.Plan;

namespace Bot.Features.Milestones.Reminders;

/// <summary>A reminder that is said now.</summary>
/// <param name="Reminder">The planned one.</param>
/// <param name="Day">What it is about.</param>
/// <param name="Next">Day of the next reminder if nothing is done; null when this is the last.</param>
/// <param name="Escalates">Day on which the coordinators are told; null when they are not.</param>
public sealed record DueReminder(Reminder Reminder, MilestoneDay Day, DateOnly? Next, DateOnly? Escalates);
