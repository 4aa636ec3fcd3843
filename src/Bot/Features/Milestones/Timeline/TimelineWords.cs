using Bot.Features.Milestones.Export;
using Bot.Features.Milestones.Plan;
using Bot.Language;

namespace Bot.Features.Milestones.Timeline;

/// <summary>The timeline in words, for whoever cannot see the picture.</summary>
public static class TimelineWords
{
    private const int Most = 12;

    /// <summary>What is late, then what comes next.</summary>
    public static IReadOnlyList<MilestoneDay> Listed(IReadOnlyList<MilestoneDay> days, DateOnly today, int most) =>
        [.. days.Where(day => day.IsLate(today)).Concat(days.Where(day => day.Day >= today)).Take(most)];

    /// <summary>One sentence a date: late, the last that passed, what comes.</summary>
    public static string Say(IReadOnlyList<MilestoneDay> days, DateOnly today, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(locale);
        var passed = days.Where(day => day.Day < today && !day.IsLate(today)).TakeLast(3);
        return days.Count == 0 ? ExportTexts.Empty.In(locale) : string.Join("; ", passed.Concat(Listed(days, today, Most - 3))
            .Select(day => ExportTexts.Entry.In(locale, locale.Day(day.Day), day.Milestone.Title.In(locale), StateOf(day, today).In(locale))));
    }

    /// <summary>How a day stands, in a word.</summary>
    internal static Text StateOf(MilestoneDay day, DateOnly today) =>
        day.IsDone ? MilestoneTexts.IsDone : day.IsLate(today) ? MilestoneTexts.Late : day.Day < today ? MilestoneTexts.HasPassed : ExportTexts.Coming;
}
