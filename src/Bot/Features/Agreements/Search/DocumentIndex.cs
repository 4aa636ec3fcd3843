using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.Search;

/// <summary>Documents, and the search over their passages.</summary>
/// <param name="Documents">What was indexed.</param>
/// <param name="Passages">The indexed passages, by their number in the index.</param>
/// <param name="Search">Finds them.</param>
public sealed record DocumentIndex(IReadOnlyList<Document> Documents, IReadOnlyList<(Document Document, Passage Passage)> Passages, PassageSearch Search)
{
    private const int LongestHeading = 12;

    /// <summary>Indexes documents.</summary>
    public static DocumentIndex Of(IReadOnlyList<Document> documents, Glossary glossary)
    {
        var builder = new PassageIndexBuilder { IsContractual = true };
        var passages = new List<(Document, Passage)>();
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var passage in documents[i].Passages)
            {
                var words = documents[i].Plain(passage).Text;
                if (passage.Kind != PassageKind.Heading || IsTelling(words))
                {
                    builder.Add(new IndexEntry(words, string.Join(" · ", passage.Headings), documents[i].Language, i));
                    passages.Add((documents[i], passage));
                }
            }
        }

        return new DocumentIndex(documents, passages, new PassageSearch(builder.Build(), glossary));
    }


    // A heading is found through what stands under it, unless it says something itself: a sentence, a date.
    private static bool IsTelling(string heading) =>
        Tokenizer.Words(heading) is var words && (words.Count > LongestHeading || words.Any(word => word.Length == 4 && word.All(char.IsDigit)));
}
