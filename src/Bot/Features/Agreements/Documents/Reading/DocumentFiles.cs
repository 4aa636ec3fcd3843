using Bot.Content;
using Bot.Features.Agreements.Documents.Structure;

namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>Reads the files of the documents' folder; a file that did not change is not read again, one that broke leaves its last good version.</summary>
internal sealed class DocumentFiles(IEnumerable<IDocumentReader> readers, DocumentCache? cache = null)
{
    /// <summary>The folder within the partnership's.</summary>
    public const string Folder = "documents";

    // Far above a long agreement with its annexes; what is larger is a scan or a mistake.
    private const long Largest = 32L * 1024 * 1024;

    private readonly Dictionary<string, IDocumentReader> byEnding =
        readers.SelectMany(reader => reader.Endings, (reader, ending) => (reader, ending)).ToDictionary(pair => pair.ending, pair => pair.reader, StringComparer.OrdinalIgnoreCase);

    private Dictionary<string, DocumentFile> files = new(StringComparer.Ordinal);

    /// <summary>Reads what changed.</summary>
    /// <returns>What is served now, by place.</returns>
    public IReadOnlyList<DocumentFile> Read(string folder, ContentReport report)
    {
        var root = Path.Combine(folder, Folder);
        var read = new Dictionary<string, DocumentFile>(StringComparer.Ordinal);
        foreach (var path in Paths(root))
        {
            var place = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (Path.GetFileName(path)[0] is not ('.' or '~'))
            {
                read.Add(Path.GetFullPath(path), Read(path, place, report));
            }
        }

        cache?.KeepOnly(read.Keys);
        files = read;
        return [.. read.Values];
    }

    private static IEnumerable<string> Paths(string root) =>
        Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];

    private DocumentFile Read(string path, string place, ContentReport report)
    {
        var entry = new FileInfo(path);
        var stamp = (entry.Length, entry.LastWriteTimeUtc);
        var before = files.GetValueOrDefault(Path.GetFullPath(path)) ?? cache?.Load(Path.GetFullPath(path), place);
        var file = before is not null && before.Stamp == stamp ? before : ReadAnew(path, place, stamp, before);
        if (file.Refusal is { } refusal)
        {
            report.Refuse(place, refusal.Line, refusal.Message + (file.Passages.Count > 0 ? "; its last good version goes on serving" : ""));
        }

        return file;
    }

    private DocumentFile ReadAnew(string path, string place, (long Size, DateTime Changed) stamp, DocumentFile? before)
    {
        try
        {
            var raw = ReaderOf(path, stamp.Size).Read(path);
            var passages = Outline.Of(raw);
            if (passages.Count == 0)
            {
                throw new DocumentRefusedException("holds no text");
            }

            var file = new DocumentFile(place, stamp, raw, passages);
            cache?.Save(Path.GetFullPath(path), file);
            return file;
        }
        catch (Exception exception)
        {
            return (before ?? new DocumentFile(place, stamp, new RawDocument("", []), [])) with { Stamp = stamp, Refusal = Why(exception) };
        }
    }

    // Any exception: on a file made to harm a parser fails in ways of its own, and what serves must go on serving.
    private static DocumentRefusedException Why(Exception exception) => exception switch
    {
        DocumentRefusedException refused => refused,
        IOException or UnauthorizedAccessException => new DocumentRefusedException($"cannot be read: {exception.Message}", 0, exception),
        _ => new DocumentRefusedException($"is damaged, or built in a way that cannot be read ({exception.GetType().Name}): open it where it was written and save it again", 0, exception),
    };

    private IDocumentReader ReaderOf(string path, long size)
    {
        if (size > Largest)
        {
            throw new DocumentRefusedException($"has {size / (1024 * 1024)} MB, more than the {Largest / (1024 * 1024)} MB that are read: split it, or save it without pictures");
        }

        return byEnding.GetValueOrDefault(Path.GetExtension(path))
            ?? throw new DocumentRefusedException($"is of a kind that cannot be read: save it as {string.Join(", ", byEnding.Keys.Order(StringComparer.Ordinal))}");
    }
}
