using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Lexicon;

namespace Bot.Features.Agreements.Search;

/// <summary>The index of the documents that serve now. A new one takes its place in one step when they change; answering never waits for it.</summary>
public sealed class DocumentSearch
{
    private volatile DocumentIndex current;

    /// <summary>Indexes the documents, and again whenever they or the glossary change.</summary>
    public DocumentSearch(DocumentLibrary library, GlossaryFile glossary)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(glossary);
        current = DocumentIndex.Of(library.Documents, glossary.Current);
        library.Changed += (_, _) => current = DocumentIndex.Of(library.Documents, glossary.Current);
        glossary.Changed += (_, _) => current = DocumentIndex.Of(library.Documents, glossary.Current);
    }

    /// <summary>The index that serves now.</summary>
    public DocumentIndex Current => current;
}
