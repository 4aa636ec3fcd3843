using Bot.Content;

namespace Bot.Host.Commands.Import;

/// <summary>Files that are tried together, because documents speak of one another: a translation of its original, an amendment of what it amends.</summary>
/// <param name="copy">The copy of the partnership's folder on which they are tried.</param>
internal sealed class FileBatch(string copy)
{
    private readonly Dictionary<string, (string Path, byte[]? Before)> files = new(StringComparer.Ordinal);

    /// <summary>Puts a file into the copy.</summary>
    /// <returns>False when the same file is there already.</returns>
    public bool Add(string path, string place)
    {
        var target = Path.Combine(copy, place);
        var before = File.Exists(target) ? File.ReadAllBytes(target) : null;
        if (before is not null && new FileInfo(path).Length == before.Length && before.AsSpan().SequenceEqual(File.ReadAllBytes(path)))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(path, target, overwrite: true);
        files[place] = (path, files.TryGetValue(place, out var earlier) ? earlier.Before : before);
        return true;
    }

    /// <summary>Takes refused files out again, until those that are left load.</summary>
    /// <param name="load">Reads the copy; what is wrong.</param>
    /// <param name="refused">Takes what is wrong, under the names the files came with.</param>
    /// <returns>What was taken: whether it is new, and where it goes.</returns>
    public IReadOnlyList<(ChangeKind Kind, string Place)> Settle(Func<IReadOnlyList<ContentProblem>> load, List<ContentProblem> refused)
    {
        while (files.Count > 0 && load().Where(problem => files.ContainsKey(problem.File)).ToList() is { Count: > 0 } problems)
        {
            refused.AddRange(problems.Select(problem => problem with { File = files[problem.File].Path }));
            foreach (var place in problems.Select(problem => problem.File).Distinct().ToList())
            {
                Restore(Path.Combine(copy, place), files[place].Before);
                files.Remove(place);
            }
        }

        return [.. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Value.Before is null ? ChangeKind.Added : ChangeKind.Changed, file.Key))];
    }

    private static void Restore(string target, byte[]? before)
    {
        File.Delete(target);
        if (before is not null)
        {
            File.WriteAllBytes(target, before);
        }
    }
}
