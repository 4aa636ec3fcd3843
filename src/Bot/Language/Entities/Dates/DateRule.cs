using System.Text.RegularExpressions;

namespace Bot.Language.Entities.Dates;

/// <summary>One way of saying a day: how it is written, and which day it is when said on a given day.</summary>
internal sealed class DateRule(string pattern, Func<Match, DateOnly, DateMention?> read)
{
    private readonly Regex regex = new($@"(?<![\p{{L}}\p{{N}}])(?:{pattern})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Every place of a folded text where it stands.</summary>
    public IEnumerable<(Match Match, DateMention Mention)> Find(string folded, DateOnly today)
    {
        foreach (Match match in regex.Matches(folded))
        {
            if (read(match, today) is { } mention)
            {
                yield return (match, mention with { Words = match.Value });
            }
        }
    }
}
