using Bot.Content;

namespace Bot.Features.Agreements.Documents;

/// <summary>Checks what documents say of one another: translations have an original, amendments do not run in a circle.</summary>
internal static class Ties
{
    /// <summary>The documents, without the ties that lead nowhere.</summary>
    public static IReadOnlyList<Document> Check(SortedDictionary<string, (Document Document, string Place)> documents, ContentReport report)
    {
        var checkedOnes = new List<Document>(documents.Count);
        foreach (var (document, place) in documents.Values)
        {
            var tied = document;
            if (tied.TranslationOf is { } original && !documents.ContainsKey(original))
            {
                report.Refuse(place, 0, $"translationOf '{original}' is not among the documents: it stands on its own until that one is added");
                tied = tied with { TranslationOf = null };
            }

            // Quotations of a translation are shown with their original by number: unless every passage has its twin, they would be wrong.
            if (tied.TranslationOf is { } twin && documents[twin].Document.Passages.Count != tied.Passages.Count)
            {
                report.Refuse(place, 0, $"has {tied.Passages.Count} paragraphs and headings, its original {documents[twin].Place} {documents[twin].Document.Passages.Count}: it stands on its own until every paragraph has its translation");
                tied = tied with { TranslationOf = null };
            }

            if (tied.Amends is { } amended && Problem(tied, amended, documents) is { } problem)
            {
                report.Refuse(place, 0, problem);
                tied = tied with { Amends = null };
            }

            checkedOnes.Add(tied);
        }

        return checkedOnes;
    }

    private static string? Problem(Document document, string amended, SortedDictionary<string, (Document Document, string Place)> documents)
    {
        var chain = new List<string> { document.Id };
        for (var next = amended; next is not null; next = documents[next].Document.Amends)
        {
            if (!documents.ContainsKey(next))
            {
                return chain.Count == 1 ? $"amends '{next}', which is not among the documents: it stands on its own until that one is added" : null;
            }

            if (chain.Contains(next))
            {
                return next == document.Id ? $"amends itself in a circle ({string.Join(" -> ", chain.Append(next))}): take one amends line out; until then it stands on its own" : null;
            }

            chain.Add(next);
        }

        return null;
    }
}
