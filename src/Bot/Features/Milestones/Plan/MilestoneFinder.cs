using Bot.Language;

namespace Bot.Features.Milestones.Plan;

/// <summary>Finds the day of a milestone that a message is about.</summary>
public sealed class MilestoneFinder(MilestoneBook book)
{
    private const int Most = 5;

    /// <summary>The open days whose titles share words with a message, best and soonest first; all open ones when none does.</summary>
    public async Task<IReadOnlyList<MilestoneDay>> FindAsync(string text, DateOnly today, CancellationToken cancellationToken)
    {
        var words = Tokenizer.Words(text).Where(word => word.Length > 3).Select(ItalianStemmer.Stem).ToHashSet(StringComparer.Ordinal);
        var open = (await book.DaysAsync(cancellationToken)).Where(day => day.Milestone.Kind == MilestoneKind.Task && day.IsOpen(today)).ToList();

        // Of a recurrence the oldest open day is the one people mean.
        var ranked = open.GroupBy(day => day.Milestone.Id).Select(group => group.First())
            .Select(day => (Day: day, Score: Score(day.Milestone, words))).OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Day.Day).ToList();
        var best = ranked.Count > 0 ? ranked[0].Score : 0;
        return [.. ranked.Where(entry => entry.Score == best).Select(entry => entry.Day).Take(Most)];
    }

    private static int Score(Milestone milestone, HashSet<string> words) =>
        Tokenizer.Words($"{milestone.Title.It} {milestone.Title.En}").Where(word => word.Length > 3).Select(ItalianStemmer.Stem).Distinct().Count(words.Contains);
}
