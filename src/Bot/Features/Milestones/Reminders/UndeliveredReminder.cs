namespace Bot.Features.Milestones.Reminders;

/// <summary>A message that could not be delivered.</summary>
public sealed record UndeliveredReminder
{
    /// <summary>Whom it was for.</summary>
    public string Person { get; init; } = "";

    /// <summary>The day, as yyyy-MM-dd.</summary>
    public string Day { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";
}
