using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Bot.Features.Agreements.Documents;

namespace Bot.Features.Agreements.Answers.Quoting;

/// <summary>Finds the definitions that a quoted clause rests on: those of the defined terms it uses.</summary>
internal static class NeighbouringDefinitions
{
    private const int Glance = 350;

    // A term that stands in every other clause ("Party", "Agreement") needs no explaining at each.
    private const int OftenUsed = 3;
    private const int OftenShare = 4;

    // Telling it takes reading the whole document, which does not change.
    private static readonly ConditionalWeakTable<Document, ConcurrentDictionary<string, bool>> Common = [];

    /// <summary>The definitions, those of terms in the answering sentence first, longer terms before shorter ones.</summary>
    public static IReadOnlyList<Quotation> Of(Quotation quotation)
    {
        var document = quotation.Document;
        var defined = document.Passages.Where(passage => passage.Term.Length > 2 && (passage.Number < quotation.Passage.Number || passage.Number > quotation.LastPassage)).ToList();
        var rest = quotation.Words;
        var found = new List<(Passage Passage, bool IsKey)>();
        foreach (var passage in defined.OrderByDescending(passage => passage.Term.Length).DistinctBy(passage => passage.Term))
        {
            if (TermUse.IsIn(rest, passage.Term) && !IsCommon(document, passage.Term))
            {
                found.Add((passage, TermUse.IsIn(quotation.KeyWords, passage.Term)));
            }

            rest = TermUse.TakeOut(rest, passage.Term);
        }

        return [.. found.OrderByDescending(entry => entry.IsKey).Select(entry => QuotationCutter.Cut(document, entry.Passage, 0, Glance))];
    }

    private static bool IsCommon(Document document, string term) =>
        Common.GetOrCreateValue(document).GetOrAdd(term, static (term, document) => IsOftenUsed(document, term), document);

    private static bool IsOftenUsed(Document document, string term) =>
        document.Passages.Count(passage => TermUse.IsIn(document.Plain(passage).Text, term)) > Math.Max(OftenUsed, document.Passages.Count / OftenShare);
}
