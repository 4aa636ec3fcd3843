using System.Text.RegularExpressions;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search;
using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>Lets what amends a clause speak before the clause: both are in force, and only one of them still counts.</summary>
internal static partial class Amendments
{
    /// <summary>The hits in order, the first one that amends the best one before it.</summary>
    /// <param name="hits">Best first, of documents in force on one day.</param>
    /// <param name="placeOf">Where a hit stands.</param>
    public static IEnumerable<PassageHit> First(IReadOnlyList<PassageHit> hits, Func<PassageHit, (Document Document, Passage Passage)> placeOf)
    {
        var first = 0;
        for (var i = 1; i < hits.Count; i++)
        {
            if (Replaces(placeOf(hits[i]), placeOf(hits[first])))
            {
                first = i;
            }
        }

        return first == 0 ? hits : hits.Where((_, place) => place != first).Prepend(hits[first]);
    }

    /// <summary>True when a passage of an amendment names the article that another passage belongs to.</summary>
    public static bool Replaces((Document Document, Passage Passage) amending, (Document Document, Passage Passage) amended) =>
        amending.Document.Amends is { } id && id == (amended.Document.TranslationOf ?? amended.Document.Id)
        && ArticleOf(amended.Passage) is { Length: > 0 } article
        && (ArticleOf(amending.Passage) == article || Named().Matches(TextNormalizer.Fold(WordsOf(amending))).Any(match => match.Groups["number"].Value == article));

    private static string WordsOf((Document Document, Passage Passage) place) =>
        string.Join(' ', place.Passage.Headings.Append(place.Document.Plain(place.Passage).Text));

    private static string ArticleOf(Passage passage) => passage.Clause.Split('.', '(')[0];

    [GeneratedRegex(@"\b(?:articolo|article|art\.?|section|sezione|clause|clausola|punto|§)\s*(?<number>\d+)")]
    private static partial Regex Named();
}
