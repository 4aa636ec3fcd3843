using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Features.Milestones.Chat.Asked;

/// <summary>Which milestones a question asks for.</summary>
/// <param name="Period">The days it names; null for none.</param>
/// <param name="IsOwn">True for the person's own: "le mie scadenze".</param>
/// <param name="IsPast">True for those that are over.</param>
/// <param name="IsLate">True for those that should have been done.</param>
internal sealed partial record AskedMilestones(AskedPeriod? Period, bool IsOwn, bool IsPast, bool IsLate)
{
    /// <summary>Reads the question.</summary>
    public static AskedMilestones Of(string text, DateOnly today)
    {
        var folded = TextNormalizer.Fold(text);
        return new AskedMilestones(AskedPeriod.Of(text, today), Own().IsMatch(folded), Past().IsMatch(folded), Late().IsMatch(folded));
    }

    [GeneratedRegex(@"\b(?:mi[ea]|miei|mio|my|mine|assegnat\w+ a me|assigned to me)\b")]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:scadenze|tappe|date|milestone|consegne)\s+(?:\w+\s+)?(?:passat[ea]|trascors[ea])\b|\b(?:sono|gia)\s+(?:gia )?passat[ea]\b|\b(?:have|already) passed\b|\bpast (?:deadlines|milestones|dates)\b|\bgone by\b")]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:in ritardo|scadut[ea]|overdue|late|missed|mancat[ea])\b")]
    private static partial Regex Late();
}
