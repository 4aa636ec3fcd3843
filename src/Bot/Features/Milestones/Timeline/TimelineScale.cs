using Bot.Features.Milestones.Plan;

namespace Bot.Features.Milestones.Timeline;

/// <summary>Where days stand on the line: marks that would cover each other are put one above the other.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal sealed record TimelineScale(DateOnly First, DateOnly Last)
{
    /// <summary>Where the line begins.</summary>
    public const int Left = 40;

    /// <summary>Where it ends.</summary>
    public const int Right = 920;

    /// <summary>Marks closer than this would cover each other.</summary>
    private const int Apart = 16;

    private const int MostLevels = 4;

    private const int MostYears = 14;

    /// <summary>The scale that holds these days and today.</summary>
    public static TimelineScale Of(IReadOnlyList<MilestoneDay> days, DateOnly today) =>
        new(days.Select(day => day.Day).Append(today).Min(), days.Select(day => day.Day).Append(today).Max());

    /// <summary>Where a day stands.</summary>
    public int X(DateOnly day) => Left + (int)((long)(day.DayNumber - First.DayNumber) * (Right - Left) / Math.Max(1, Last.DayNumber - First.DayNumber));

    /// <summary>The years to name: every one, or every so many of a long time.</summary>
    public IEnumerable<int> Years()
    {
        var every = ((Last.Year - First.Year) / MostYears) + 1;
        for (var year = First.Year + 1; year <= Last.Year; year += every)
        {
            yield return year;
        }
    }

    /// <summary>Each day with its place and its level above the line, from 0.</summary>
    /// <param name="days">Every day, in order.</param>
    public IReadOnlyList<(MilestoneDay Day, int X, int Level)> Place(IReadOnlyList<MilestoneDay> days)
    {
        var ends = Enumerable.Repeat(int.MinValue / 2, MostLevels).ToArray();
        var placed = new List<(MilestoneDay, int, int)>();
        foreach (var day in days)
        {
            var x = X(day.Day);
            var level = Math.Max(0, Array.FindIndex(ends, end => x - end >= Apart));
            ends[level] = x;
            placed.Add((day, x, level));
        }

        return placed;
    }
}
