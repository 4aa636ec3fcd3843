using System.Text.RegularExpressions;
using Bot.Features.Milestones.Plan;
using Bot.Language;

namespace Bot.Features.Milestones.Chat.Asked;

/// <summary>Knows who asks for one date: "quanto manca all'anniversario?", "how many days are left?", "quando finisce il contratto?"</summary>
public sealed partial class AskedDate(ComingDates dates)
{
    /// <summary>True when the message asks how much time is left.</summary>
    public static bool AsksHowLong(string text) => HowLong().IsMatch(TextNormalizer.Fold(text));

    /// <summary>The dates that are asked for, soonest first; null when the message asks for no single date, or for one that is not on the plan.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="today">The day of the turn.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<MilestoneDay>?> FindAsync(string text, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = TextNormalizer.Fold(text);
        if (!HowLong().IsMatch(folded) && !When().IsMatch(folded))
        {
            return null;
        }

        var named = await dates.NamedAsync(text, today, cancellationToken);
        return named is not { Count: 0 } ? named : HowLong().IsMatch(folded) ? await NextAndLastAsync(today, cancellationToken) : null;
    }

    // Who only asks how long is left may mean what comes next, or the end.
    private async Task<IReadOnlyList<MilestoneDay>?> NextAndLastAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var coming = await dates.AllAsync(today, cancellationToken);
        var end = coming.LastOrDefault(day => ComingDates.SpeaksOfEnd($"{day.Milestone.Title.It} {day.Milestone.Title.En}"));
        return coming.Count == 0 ? null : end is null || end == coming[0] ? [coming[0]] : [coming[0], end];
    }

    [GeneratedRegex(
        @"\bquant[oiae](?: altro)?(?: tempo| giorni| settimane| mesi| anni)? (?:(?:ci|mi|vi|ne) )?(?:manca|mancano|resta|restano|rimane|rimangono|abbiamo ancora)\b|\b(?:fra|tra) quant[oiae](?: tempo| giorni| settimane| mesi| anni)?\b"
        + @"|\bhow (?:long|much time|much longer|many (?:days|weeks|months|years))(?: \w+){0,5} (?:left|remaining|remain|remains|to go|until|till|ahead)\b|\bhow (?:long|far|many days|many weeks|many months|many years) (?:(?:is|are|away|off) )*(?:until|till|to|away|off)\b|\b(?:days|weeks|months|time) (?:left|remaining)\b|\bcountdown\b")]
    private static partial Regex HowLong();

    [GeneratedRegex(@"\b(?:quando|when|(?:in )?che (?:giorno|data)|(?:on )?(?:what|which) (?:day|date))\b")]
    private static partial Regex When();
}
