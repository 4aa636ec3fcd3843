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
        [.. days.Where(day => day.IsLate(today)).Concat(days.Where(day => !day.IsDone && day.Day >= today)).Take(most)];

    /// <summary>How many dates there are of each kind, then one sentence a date: the last that passed, what is late, what comes.</summary>
    public static string Say(IReadOnlyList<MilestoneDay> days, DateOnly today, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(locale);
        if (days.Count == 0)
        {
            return ExportTexts.Empty.In(locale);
        }

        var passed = days.Where(day => StateOf(day, today) is DayState.Done or DayState.Passed).TakeLast(3);
        var sentences = passed.Concat(Listed(days, today, Most - 3))
            .Select(day => ExportTexts.Entry.In(locale, locale.Day(day.Day), day.Milestone.Title.In(locale), NameOf(StateOf(day, today)).In(locale)));
        return $"{string.Join(", ", Counts(days, today).Select(entry => Counted(entry.State, entry.Count, locale)))}. {string.Join("; ", sentences)}";
    }

    /// <summary>How a day stands.</summary>
    internal static DayState StateOf(MilestoneDay day, DateOnly today) =>
        day.IsLate(today) ? DayState.Late : day.IsDone ? DayState.Done : day.Day < today ? DayState.Passed : DayState.Coming;

    /// <summary>A state in a word.</summary>
    internal static Text NameOf(DayState state) => state switch
    {
        DayState.Late => MilestoneTexts.Late,
        DayState.Done => MilestoneTexts.IsDone,
        DayState.Passed => MilestoneTexts.HasPassed,
        _ => ExportTexts.Coming,
    };

    /// <summary>How many days there are of each state that has some.</summary>
    internal static IReadOnlyList<(DayState State, int Count)> Counts(IReadOnlyList<MilestoneDay> days, DateOnly today) =>
        [.. days.CountBy(day => StateOf(day, today)).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];

    /// <summary>So many of a state in words.</summary>
    internal static string Counted(DayState state, int count, Locale locale) => (state switch
    {
        DayState.Late => ExportTexts.CountLate,
        DayState.Done => ExportTexts.CountDone,
        DayState.Passed => ExportTexts.CountPassed,
        _ => ExportTexts.CountComing,
    }).In(locale, count);
}
