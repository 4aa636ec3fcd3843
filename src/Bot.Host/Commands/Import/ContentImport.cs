using Bot.Content;
using Bot.Storage;

namespace Bot.Host.Commands.Import;

/// <summary>Takes files into the partnership's folder: tried on a copy, row by row and file by file, and written only where it is good.</summary>
internal sealed class ContentImport : IDisposable
{
    private readonly string folder;
    private readonly string copy = Directory.CreateTempSubdirectory("accordo-import-").FullName;
    private readonly ServiceProvider services;
    private readonly ImportReport report = new();
    private readonly Dictionary<ImportKind, FileBatch> batches = [];

    private ContentImport(string folder)
    {
        this.folder = folder;
        CopyAll(folder, copy);
        services = new ServiceCollection()
            .AddLogging()
            .AddBot(_ => Database.Open(null, Path.Combine(copy, "unused.db")), _ => Partnership.Load(copy))
            .BuildServiceProvider();
    }

    /// <summary>Imports files and folders.</summary>
    /// <param name="folder">The partnership's folder.</param>
    /// <param name="paths">What to take in.</param>
    /// <param name="kind">What they are; null to tell from their names.</param>
    /// <param name="isDry">True to change nothing.</param>
    public static ImportReport Run(string folder, IReadOnlyList<string> paths, ImportKind? kind, bool isDry)
    {
        using var import = new ContentImport(folder);
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.SelectMany(import.Expand))
        {
            if (import.Take(path, kind ?? ImportKind.Of(path)) is { } place)
            {
                places.Add(place);
            }
        }

        places.UnionWith(import.SettleFiles());
        foreach (var place in isDry ? [] : places)
        {
            import.Write(place);
        }

        return import.report;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        services.Dispose();
        Directory.Delete(copy, recursive: true);
    }

    private IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) is not (['.', ..] or "partnership.json")).Order(StringComparer.Ordinal);
        }

        report.Refused.Add(new ContentProblem(path, 0, "is not there: check the name"));
        return [];
    }

    // The place to write, when a table there changed; files are settled together at the end.
    private string? Take(string path, ImportKind? kind)
    {
        if (kind is null)
        {
            report.Refused.Add(new ContentProblem(path, 0, $"does not tell what it is: say --kind {string.Join(", ", ImportKind.All.Select(known => known.Name))}"));
            return null;
        }

        var place = kind.Place(path);
        if (kind.Key.Length > 0 && Path.GetExtension(place) == ".csv")
        {
            return TakeTable(path, place, kind);
        }

        AddFile(path, place, kind);
        return null;
    }

    private void AddFile(string path, string place, ImportKind kind)
    {
        if (!batches.TryGetValue(kind, out var batch))
        {
            batches[kind] = batch = new FileBatch(copy);
        }

        if (!batch.Add(path, place))
        {
            report.Changes.Add((ChangeKind.Unchanged, place));
        }
    }

    private IEnumerable<string> SettleFiles()
    {
        foreach (var (kind, batch) in batches)
        {
            foreach (var change in batch.Settle(() => Load(kind), report.Refused))
            {
                report.Changes.Add((change.Kind, change.Place));
                yield return change.Place;
            }
        }
    }

    // The rows are first tried alone, so that lines are those of the file that came.
    private string? TakeTable(string path, string place, ImportKind kind)
    {
        var target = Path.Combine(copy, place);
        var before = Table.Read(target);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(path, target, overwrite: true);
        var problems = Load(kind).Where(problem => problem.File == place).ToList();
        report.Refused.AddRange(problems.Select(problem => problem with { File = path }));
        var taken = problems.Exists(problem => problem.Line <= 1) ? [] : Table.Read(target).Rows.Where(row => problems.TrueForAll(problem => problem.Line != row.Line)).ToList();
        var changes = before.Merge(taken, kind.Key);
        report.Changes.AddRange(changes.Select(change => (change.Kind, $"{place}: {change.Key}")));
        before.Write(target);
        return changes.Any(change => change.Kind != ChangeKind.Unchanged) ? place : null;
    }

    private IReadOnlyList<ContentProblem> Load(ImportKind kind)
    {
        var loaded = new ContentReport();
        services.GetServices<IContent>().Single(content => content.Kind == kind.Name).Load(copy, loaded);
        return loaded.Problems;
    }

    // Beside the old file first, then in its place: whoever reads meanwhile reads one of the two, whole.
    private void Write(string place)
    {
        var target = Path.Combine(folder, place);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.new");
        File.Copy(Path.Combine(copy, place), beside, overwrite: true);
        File.Move(beside, target, overwrite: true);
    }

    private static void CopyAll(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
