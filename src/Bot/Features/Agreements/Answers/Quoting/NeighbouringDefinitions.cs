using System.Text.RegularExpressions;
using Bot.Features.Agreements.Documents;

namespace Bot.Features.Agreements.Answers.Quoting;

/// <summary>Finds the definitions that a quoted clause rests on: those of the defined terms it uses.</summary>
internal static class NeighbouringDefinitions
{
    private const int Glance = 350;

    // A term that stands in every other clause ("Party", "Agreement") needs no explaining at each.
    private const int OftenUsed = 3;
    private const int OftenShare = 4;

    /// <summary>The definitions, those of terms in the answering sentence first, longer terms before shorter ones.</summary>
    public static IReadOnlyList<Quotation> Of(Quotation quotation)
    {
        var document = quotation.Document;
        var defined = document.Passages.Where(passage => passage.Term.Length > 2 && (passage.Number < quotation.Passage.Number || passage.Number > quotation.LastPassage)).ToList();
        var rest = quotation.Words;
        var found = new List<(Passage Passage, bool IsKey)>();
        foreach (var passage in defined.OrderByDescending(passage => passage.Term.Length).DistinctBy(passage => passage.Term))
        {
            var use = UseOf(passage.Term);
            if (use.IsMatch(rest) && !IsCommon(document, use))
            {
                found.Add((passage, use.IsMatch(quotation.KeyWords)));
            }

            // "Confidential Information" in the clause is no use of "Information".
            rest = use.Replace(rest, "");
        }

        return [.. found.OrderByDescending(entry => entry.IsKey).Select(entry => QuotationCutter.Cut(document, entry.Passage, 0, Glance))];
    }

    private static bool IsCommon(Document document, Regex use) =>
        document.Passages.Count(passage => use.IsMatch(document.Plain(passage).Text)) > Math.Max(OftenUsed, document.Passages.Count / OftenShare);

    // As the definition writes it, capitals included: "background" in passing is not "Background".
    private static Regex UseOf(string term) => new($@"(?<!\w){Regex.Escape(term)}(?:e?s)?(?!\w)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
