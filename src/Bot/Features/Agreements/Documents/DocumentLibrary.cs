using Bot.Content;
using Bot.Features.Agreements.Documents.Reading;

namespace Bot.Features.Agreements.Documents;

/// <summary>The documents the bot knows: read from <c>documents/</c>, exchanged in one step when files change.</summary>
public sealed class DocumentLibrary : IContent
{
    private readonly Lock loading = new();
    private readonly DocumentFiles files;
    private volatile IReadOnlyList<Document> documents = [];

    internal DocumentLibrary(IEnumerable<IDocumentReader> readers, DocumentCache? cache = null)
    {
        files = new DocumentFiles(readers, cache);
    }

    /// <summary>Raised after the documents changed, on the thread that loaded them.</summary>
    public event EventHandler? Changed;

    /// <inheritdoc/>
    public string Kind => DocumentFiles.Folder;

    /// <summary>What serves now, in order of the ids. The same list until something changes.</summary>
    public IReadOnlyList<Document> Documents => documents;

    /// <summary>A document by its id; null when there is none.</summary>
    public Document? Find(string id) => documents.FirstOrDefault(document => document.Id == id);

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        lock (loading)
        {
            var read = Shelf.Of(files.Read(folder, report), report);
            report.Load(Kind, read.Count);
            if (read.SequenceEqual(documents))
            {
                return;
            }

            documents = read;
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }
}
