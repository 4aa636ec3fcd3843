using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search;

namespace Bot.Features.Agreements.Answers;

/// <summary>
/// Searches a document and its translation as one: whichever of the two has the words of the question finds the passage,
/// and it is shown in the reader's language.
/// </summary>
/// <param name="index">What is searched.</param>
/// <param name="serving">The documents that answer, each in the variant the reader is shown.</param>
internal sealed class Variants(DocumentIndex index, IReadOnlyList<Document> serving)
{
    private readonly HashSet<Document> searched = index.Documents
        .Where(document => serving.Any(shown => document.Id == shown.Id || document.Id == shown.TranslationOf)).ToHashSet<Document>(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, Document> shownById = serving.ToDictionary(document => document.TranslationOf ?? document.Id, StringComparer.Ordinal);

    /// <summary>True for a passage of the index that may be found.</summary>
    public bool Has(int passage) => searched.Contains(index.Passages[passage].Document);

    /// <summary>The hits, each passage once.</summary>
    public IReadOnlyList<PassageHit> Once(IEnumerable<PassageHit> hits) => [.. hits.DistinctBy(hit => (Family(hit), index.Passages[hit.Passage].Passage.Number))];

    /// <summary>Where a hit stands, in the variant the reader is shown.</summary>
    public (Document Document, Passage Passage) PlaceOf(PassageHit hit)
    {
        var (document, passage) = index.Passages[hit.Passage];
        var shown = shownById[Family(hit)];
        return ReferenceEquals(shown, document) ? (document, passage) : (shown, shown.Passages.First(other => other.Number == passage.Number));
    }

    private string Family(PassageHit hit)
    {
        var document = index.Passages[hit.Passage].Document;
        return document.TranslationOf ?? document.Id;
    }
}
