namespace Bot.Features.Milestones.Export;

/// <summary>What a signed link opens; a link for one opens nothing else.</summary>
public enum DatesUse
{
    /// <summary>The calendar feed of one person: calendars ask for it for years.</summary>
    Calendar,

    /// <summary>The timeline: it stands in messages that others may see, and ends by itself.</summary>
    Timeline,
}
