using System.Text.RegularExpressions;
using Bot.Features.Milestones.Plan;
using Bot.Intents;
using Bot.Language;
using Bot.Language.Entities.Dates;

namespace Bot.Features.Milestones.Chat.Wishes;

/// <summary>"Remind me a week before the anniversary": a day counted from a date of the plan.</summary>
public sealed partial class RelativeWish(ComingDates dates)
{
    /// <summary>The date that is meant, and the day on which to be reminded of it; null when the message is no such wish.</summary>
    public async Task<(MilestoneDay Date, DateOnly On)?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var wish = Wish().Match(TextNormalizer.Fold(turn.Text));
        return wish.Success && DayBefore.Of(wish.Groups["before"].Value) is { } before && await dates.NamedAsync(wish.Groups["what"].Value, turn.Today, cancellationToken) is [var date, ..]
            ? (date, before.From(date.Day))
            : null;
    }

    [GeneratedRegex(
        @"\b(?:ricorda\w*|ricordi|avvisa\w*|avvisi|avverti\w*|promemoria|remind|reminder|alert|notify|warn)\b.*?\b(?<before>(?:\w+ )?\w+) (?:prima|before|ahead of|in anticipo su)\b ?(?:(?:di|del|della|dello|dell'|dei|che|of|the|that) ?)*(?<what>.+)$",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Wish();
}
