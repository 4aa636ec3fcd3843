namespace Bot.Language.Entities.Dates;

/// <summary>Finds the days that a message speaks of, in both languages.</summary>
public static class DateFinder
{
    // Longer than any message that names a day; keeps the work bounded.
    private const int MostCharacters = 4000;

    private static readonly IReadOnlyList<DateRule> Rules = [.. CalendarRules.All.Take(CalendarRules.All.Count - 1), .. SeasonRules.All, .. RelativeRules.All, CalendarRules.All[^1]];

    /// <summary>The first day a message speaks of that no calendar has, as 31 February; null when there is none.</summary>
    public static DateMention? FindImpossible(string text, DateOnly today) => NamesFigures(text) ? Find(text, today).FirstOrDefault(mention => mention.IsImpossible) : null;

    /// <summary>True when a text has figures: without, it names no day of a month and no year. Most messages have none, and looking for days is dear.</summary>
    public static bool NamesFigures(string text) => TextNormalizer.Fold(text).AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>The days in order of their place in the text; a day without a year is the next one to come.</summary>
    /// <param name="text">The message.</param>
    /// <param name="today">The day it was said, in the person's time zone.</param>
    public static IReadOnlyList<DateMention> Find(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = TextNormalizer.Fold(text.Length > MostCharacters ? text[..MostCharacters] : text);
        var taken = new List<(int Start, int End, DateMention Mention)>();
        foreach (var (match, mention) in Rules.SelectMany(rule => rule.Find(folded, today)))
        {
            if (taken.TrueForAll(other => match.Index >= other.End || match.Index + match.Length <= other.Start))
            {
                taken.Add((match.Index, match.Index + match.Length, mention));
            }
        }

        return [.. taken.OrderBy(entry => entry.Start).Select(entry => entry.Mention)];
    }
}
