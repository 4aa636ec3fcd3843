using System.Diagnostics.CodeAnalysis;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Lexicon;

namespace Bot.Features.Agreements.Search;

/// <summary>The index of the documents that serve now. A new one takes its place in one step when they change; answering never waits for it.</summary>
public sealed class DocumentSearch
{
    private readonly Lock renewing = new();
    private readonly DocumentLibrary library;
    private readonly GlossaryFile glossary;
    private volatile DocumentIndex current;

    /// <summary>Indexes the documents, and again whenever they or the glossary change.</summary>
    public DocumentSearch(DocumentLibrary library, GlossaryFile glossary)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(glossary);
        (this.library, this.glossary) = (library, glossary);

        // Listening comes first: what changes while the first index is made is not missed.
        library.Changed += (_, _) => Renew();
        glossary.Changed += (_, _) => Renew();
        Renew();
    }

    /// <summary>The index that serves now.</summary>
    public DocumentIndex Current => current;

    // One after another: of two changes at once the index made last holds both.
    [MemberNotNull(nameof(current))]
    private void Renew()
    {
        lock (renewing)
        {
            current = DocumentIndex.Of(library.Documents, glossary.Current);
        }
    }
}
