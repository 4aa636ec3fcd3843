namespace Bot.Features.Milestones.Reminders;

/// <summary>What will be said to a person about one day of a milestone.</summary>
/// <param name="Milestone">Id of the milestone; empty for the weekly overview.</param>
/// <param name="Day">Its day as yyyy-MM-dd; empty for the weekly overview.</param>
/// <param name="Person">E-mail address, or a person's id.</param>
/// <param name="Watches">True when the person is told because the owner is late.</param>
public sealed record Reminder(string Milestone, string Day, string Person, bool Watches)
{
    /// <summary>When it is said next, Unix milliseconds; 0 when there is no next time.</summary>
    public long Due { get; init; }

    /// <summary>Day on which it was said last, as yyyy-MM-dd; empty before the first time.</summary>
    public string Last { get; init; } = "";

    /// <summary>How often it was put off.</summary>
    public long Snoozes { get; init; }

    /// <summary>Fingerprint of the ladder it was planned from.</summary>
    public string Ladder { get; init; } = "";

    /// <summary>True for the weekly overview.</summary>
    public bool IsOverview => Milestone.Length == 0;

    /// <summary>Names the milestone's day, as buttons do.</summary>
    public string Key => $"{Milestone}|{Day}";
}
