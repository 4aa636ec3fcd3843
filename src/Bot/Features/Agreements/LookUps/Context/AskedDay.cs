using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Features.Agreements.Documents;
using Bot.Language;
using Bot.Language.Entities.Dates;

namespace Bot.Features.Agreements.LookUps.Context;

/// <summary>The day whose version of the documents a question is about ("what did it say before 2027?").</summary>
/// <param name="Day">The day.</param>
/// <param name="Question">The question without the words that name the day.</param>
/// <param name="IsNamed">False when the question names no day, and today is meant.</param>
public sealed partial record AskedDay(DateOnly Day, string Question, bool IsNamed)
{
    /// <summary>Reads a question; days matter only where documents have some.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="today">The day it is for the person.</param>
    /// <param name="documents">The documents there are.</param>
    public static AskedDay Of(string question, DateOnly today, IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var starts = documents.Where(document => document.InForceFrom is not null).ToList();
        if (starts.Count == 0 && documents.All(document => document.InForceUntil is null))
        {
            return new AskedDay(today, question, IsNamed: false);
        }

        var folded = TextNormalizer.Fold(question);
        if (Change().Match(folded) is { Success: true } change && starts.Where(document => document.Amends is not null || starts.Count > 1).Select(document => document.InForceFrom!.Value).Where(from => from <= today).DefaultIfEmpty().Max() is var last && last != default)
        {
            return new AskedDay(last.AddDays(-1), folded.Remove(change.Index, change.Length), IsNamed: true);
        }

        foreach (var mention in (DateFinder.NamesFigures(folded) ? DateFinder.Find(question, today) : []).Where(mention => !mention.IsImpossible && mention.Words.Any(char.IsDigit)))
        {
            var place = folded.IndexOf(mention.Words, StringComparison.Ordinal);
            if (place >= 0 && Side().Match(folded[..place]) is { Success: true } side)
            {
                return new AskedDay(On(mention.From, mention.Until, side), folded.Remove(side.Index, place + mention.Words.Length - side.Index), IsNamed: true);
            }
        }

        return OfYear(folded) ?? new AskedDay(today, question, IsNamed: false);
    }

    /// <summary>True when nothing is left to look for but the day: the thing meant was named before.</summary>
    public bool IsBare => IsNamed && Tokenizer.Words(Question).All(word => Empty().IsMatch(word));

    private static AskedDay? OfYear(string folded)
    {
        var match = Year().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return new AskedDay(On(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), match), folded.Remove(match.Index, match.Length), IsNamed: true);
    }

    private static DateOnly On(DateOnly from, DateOnly until, Match side) =>
        side.Groups["before"].Success ? from.AddDays(-1) : side.Groups["after"].Success ? until.AddDays(1) : until;

    [GeneratedRegex(@"\b(?:(?<before>prima (?:del|dell'|di)|before|until|fino al|up to)|(?<after>dopo (?:il|l')|dal|after|from|since)|(?:nel|durante il|in|during|al 31 dicembre|at the end of))\s*(?<year>20\d\d)\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:(?<before>prima (?:del|dell'|di)|before)|(?<after>dopo (?:il|l')|after)|(?:al|alla data del|il|in vigore il|fino al|on|as of|as at|until))\s*(?:the\s+)?$")]
    private static partial Regex Side();

    [GeneratedRegex(@"\b(?:prima (?:della|dell'|del)\s*(?:ultim\w+\s)?(?:modifica|emendamento|atto (?:integrativo|modificativo|aggiuntivo)|revisione|variazione|addendum|rinnovo)|before the (?:latest |last )?(?:amendment|change|revision|addendum|renewal)|in origine|originariamente|originally|in (?:the )?(?:previous|earlier) version|nella versione precedente)\b")]
    private static partial Regex Change();

    [GeneratedRegex(@"^(?:che|cosa|what|did|does|do|it|the|say|said|says|e|ed|and|invece|diceva|dicevano|dice|prevedeva|prevede|valeva|vale|era|com|come|c|l|il|lo|la|accordo|agreement|documento|document|contratto|contract|how|was|were|in|force|vigore|instead|about|then|allora|how about)$")]
    private static partial Regex Empty();
}
