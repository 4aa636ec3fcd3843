using Bot.Content;

namespace Bot.Features.Milestones.Plan;

/// <summary>A date of the partnership: once, or again and again until an end.</summary>
/// <param name="Id">Stable short name: <c>annual-report</c>.</param>
/// <param name="Kind">Something to do, or a day to know of.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Due">The day, or the first of them.</param>
public sealed record Milestone(string Id, MilestoneKind Kind, LocalText Title, DateOnly Due)
{
    /// <summary>Days before the day on which its owner is reminded when the milestone does not say.</summary>
    public static readonly IReadOnlyList<int> UsualLeads = [30, 7, 1];

    /// <summary>More days than this are no recurrence of a partnership, but a mistake.</summary>
    public const int MostDays = 1000;

    /// <summary>The rule by which it comes again (RFC 5545); empty when it is due once.</summary>
    public string Recurrence { get; init; } = "";

    /// <summary>E-mail address or id of who is responsible, or the name of a role; empty for nobody.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Days before the day on which its owner is reminded, largest first.</summary>
    public IReadOnlyList<int> Leads { get; init; } = UsualLeads;

    /// <summary>True when the content says that it is done.</summary>
    public bool IsDone { get; init; }

    /// <summary>True when somebody took it out in chat.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>A clause, request or page it belongs to; empty when there is none.</summary>
    public string Link { get; init; } = "";

    /// <summary>Where this is known from.</summary>
    public LocalText Source { get; init; } = new("", "");

    /// <summary>Its days in order.</summary>
    public IEnumerable<DateOnly> Days() => Recurrence.Length == 0 ? [Due] : Bot.Calendar.Recurrence.Parse(Recurrence).From(Due).Take(MostDays);
}
