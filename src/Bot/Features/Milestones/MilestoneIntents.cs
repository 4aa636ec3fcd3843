namespace Bot.Features.Milestones;

/// <summary>The names under which the feature's handlers are found by buttons and forms.</summary>
internal static class MilestoneIntents
{
    public const string List = "milestones.list";

    public const string Show = "milestones.show";

    public const string Create = "milestones.create";

    public const string Change = "milestones.change";

    public const string HandOn = "milestones.handon";

    public const string Done = "milestones.done";

    public const string Snooze = "milestones.snooze";

    public const string Note = "milestones.note";

    public const string Timeline = "milestones.timeline";

    public const string Calendar = "milestones.calendar";

    public const string Deliveries = "reminders.deliveries";

    public const string Settings = "reminders.settings";
}
