namespace Bot.Language.Entities.Dates;

/// <summary>A day or a stretch of days that a message speaks of.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; the same as <paramref name="From"/> for a single day. What a deadline means.</param>
/// <param name="Words">The folded words that say it.</param>
public sealed record DateMention(DateOnly From, DateOnly Until, string Words)
{
    /// <summary>True for a day that no calendar has, as 31 February; the days are then meaningless.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>A single day.</summary>
    internal static DateMention On(DateOnly day) => new(day, day, "");

    /// <summary>A day that does not exist.</summary>
    internal static DateMention Impossible { get; } = new(default, default, "") { IsImpossible = true };
}
