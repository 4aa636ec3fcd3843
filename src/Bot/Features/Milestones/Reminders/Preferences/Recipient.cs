using Bot.People;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>Somebody who is to be reminded.</summary>
/// <param name="Known">Who and where they are; null when nobody has met them.</param>
/// <param name="Hours">When they may be reminded.</param>
public sealed record Recipient(KnownPerson? Known, ReminderHours Hours);
