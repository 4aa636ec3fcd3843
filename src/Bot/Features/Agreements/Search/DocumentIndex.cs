using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search;

/// <summary>Documents, and the search over their passages.</summary>
/// <param name="Documents">What was indexed.</param>
/// <param name="Passages">The indexed passages, by their number in the index.</param>
/// <param name="Search">Finds them.</param>
public sealed record DocumentIndex(IReadOnlyList<Document> Documents, IReadOnlyList<(Document Document, Passage Passage)> Passages, PassageSearch Search)
{
    /// <summary>Indexes documents.</summary>
    public static DocumentIndex Of(IReadOnlyList<Document> documents, Glossary glossary)
    {
        var builder = new PassageIndexBuilder();
        var passages = new List<(Document, Passage)>();
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var passage in documents[i].Passages)
            {
                builder.Add(new IndexEntry(documents[i].Plain(passage).Text, Above(passage), documents[i].Language, i));
                passages.Add((documents[i], passage));
            }
        }

        return new DocumentIndex(documents, passages, new PassageSearch(builder.Build(), glossary));
    }


    private static string Above(Passage passage)
    {
        return string.Join(" · ", passage.Headings);
    }
}
