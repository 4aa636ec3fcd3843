namespace Bot.Features.Milestones.Reminders.Deliveries;

/// <summary>What became of the message of one person's day.</summary>
public sealed record ReminderDelivery
{
    /// <summary>On its way.</summary>
    public const string Waiting = "";

    /// <summary>It arrived.</summary>
    public const string Sent = "sent";

    /// <summary>Whom it was for.</summary>
    public string Person { get; init; } = "";

    /// <summary>The day, as yyyy-MM-dd.</summary>
    public string Day { get; init; } = "";

    /// <summary>How many reminders it held.</summary>
    public long Items { get; init; }

    /// <summary>When it was written, Unix milliseconds.</summary>
    public long Written { get; init; }

    /// <summary>Empty while on its way, then <c>sent</c>, or why it could not be delivered.</summary>
    public string Outcome { get; init; } = "";
}
