using System.Text.RegularExpressions;
using Bot.Language;
using Bot.Language.Entities.Dates;

namespace Bot.Features.Milestones.Chat.Asked;

/// <summary>The days that a question about milestones asks for: "in March", "scadenze del 2028", "entro fine mese", "from 2028 on".</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; <see cref="DateOnly.MaxValue"/> for no end.</param>
internal sealed partial record AskedPeriod(DateOnly From, DateOnly Until)
{
    /// <summary>The period; null when the question names none.</summary>
    public static AskedPeriod? Of(string text, DateOnly today)
    {
        var folded = TextNormalizer.Fold(text);
        return DateFinder.Find(text, today).Where(mention => !mention.IsImpossible).ToList() switch
        {
            [] => Current().Match(folded) is { Success: true } current ? Of(DateWords.Whole(today, current.Groups["unit"].Value)) : null,
            [var only] => Bounded(only, folded, today),
            [var first, var second, ..] => Between(OfYear(first, second), second),
        };
    }

    /// <summary>Where the period lies, as it stands at the end of a sentence: "nel mese di marzo 2026", "from 2 March 2026 to 8 March 2026".</summary>
    public string In(Locale locale) => this switch
    {
        { Until: var until } when until == DateOnly.MaxValue => AskedTexts.Since.In(locale, locale.Day(From)),
        _ when From == Until => AskedTexts.OnDay.In(locale, locale.Day(From)),
        _ when IsWhole("year") => AskedTexts.InYear.In(locale, $"{From:yyyy}"),
        _ when IsWhole("month") => AskedTexts.InMonth.In(locale, From.ToString("MMMM yyyy", locale.Culture)),
        _ => AskedTexts.FromTo.In(locale, locale.Day(From), locale.Day(Until)),
    };

    /// <summary>True for a day of the period.</summary>
    public bool Holds(DateOnly day) => day >= From && day <= Until;

    private static AskedPeriod Of(DateMention mention) => new(mention.From, mention.Until);

    // "Before summer" ends when it begins, "by March" begins today, "from March" has no end, "after March" begins when it is over.
    private static AskedPeriod Bounded(DateMention mention, string folded, DateOnly today)
    {
        var upTo = folded[..(folded.IndexOf(mention.Words, StringComparison.Ordinal) + mention.Words.Length)];
        var before = upTo[..^mention.Words.Length];
        return Before().IsMatch(before) && mention.From > today && mention.From < mention.Until ? new AskedPeriod(today, mention.From.AddDays(-1))
            : Closing().IsMatch(before) || ClosingItself().IsMatch(mention.Words) ? new AskedPeriod(today <= mention.Until ? today : mention.From, mention.Until)
            : After().IsMatch(before) ? new AskedPeriod(mention.Until.AddDays(1), DateOnly.MaxValue)
            : Opening().IsMatch(before) || OpeningItself().IsMatch(mention.Words) ? new AskedPeriod(mention.From, DateOnly.MaxValue)
            : Of(mention);
    }

    // "Between November and February" goes on into the next year.
    private static AskedPeriod Between(DateMention first, DateMention second) =>
        second.Until >= first.From ? new AskedPeriod(first.From, second.Until)
        : second.Until.AddYears(1) >= first.From ? new AskedPeriod(first.From, second.Until.AddYears(1)) : new AskedPeriod(second.From, first.Until);

    // "Between January and June 2031": the year is said once.
    private static DateMention OfYear(DateMention first, DateMention second) =>
        !NamesYear().IsMatch(first.Words) && NamesYear().IsMatch(second.Words) && second.Until.Year - first.From.Year is > 0 and var years
            ? first with { From = first.From.AddYears(years), Until = first.Until.AddYears(years) }
            : first;

    private bool IsWhole(string unit) => DateWords.Whole(From, unit) is var whole && whole.From == From && whole.Until == Until;

    [GeneratedRegex(@"\b(?:del(?:la)? |dell'|(?:of|for|in) the |per (?:la |il |l'))(?<unit>settimana|week|mese|month|trimestre|quarter|semestre|anno|year)\b")]
    private static partial Regex Current();

    [GeneratedRegex(@"\b(?:entro|by|until|till|up to|fino a\w*|prima(?: d\w+)?|before|da qui a\w*|tra qui e|between now and)\s*(?:il |lo |la |l'|the |')?$")]
    private static partial Regex Closing();

    [GeneratedRegex(@"\b(?:prima(?: d\w+)?|before)\s*(?:il |lo |la |l'|the |')?$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:entro|by|until|within|fino)\b|^(?:in the next|nei prossimi)\b|\b(?:i prossimi|the next)\b")]
    private static partial Regex ClosingItself();

    [GeneratedRegex(@"\b(?:dopo|oltre|after|beyond)\s*(?:il |lo |la |l'|the |')?$")]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?:da|dal|dalla|dall'|a partire da\w*|from|since|starting(?: in| from)?)\s*(?:il |la |l'|the |')?$")]
    private static partial Regex Opening();

    [GeneratedRegex("[12][0-9]{3}")]
    private static partial Regex NamesYear();

    [GeneratedRegex("^(?:da|dal|from|since)\\b")]
    private static partial Regex OpeningItself();
}
