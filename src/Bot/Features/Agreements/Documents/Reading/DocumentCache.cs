using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Features.Agreements.Documents.Structure;

namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>
/// Keeps what was read of each file across restarts: a start does not read a long PDF again, and a file that broke while
/// the program was down still has its last good version.
/// </summary>
/// <param name="folder">Where to keep it; may be deleted at any time.</param>
public sealed class DocumentCache(string folder)
{
    // Raise it when readers read differently: what was kept is then read anew.
    private const int Format = 1;

    /// <summary>What was kept of a file; null when nothing usable was.</summary>
    internal DocumentFile? Load(string path, string place)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(PathOf(path)));
            return kept is { Format: Format } && kept.Path == path
                ? new DocumentFile(place, (kept.Size, new DateTime(kept.Changed, DateTimeKind.Utc)), kept.Raw, Outline.Of(kept.Raw))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was read; a disk that cannot be written costs speed, nothing else.</summary>
    internal void Save(string path, DocumentFile file)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var kept = PathOf(path);
            File.WriteAllBytes(kept + ".new", JsonSerializer.SerializeToUtf8Bytes(new Kept(Format, path, file.Stamp.Size, file.Stamp.Changed.Ticks, file.Raw)));
            File.Move(kept + ".new", kept, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start reads the file again.
        }
    }

    /// <summary>Forgets every file but these.</summary>
    internal void KeepOnly(IEnumerable<string> paths)
    {
        var kept = paths.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [])
        {
            if (!kept.Contains(file))
            {
                File.Delete(file);
            }
        }
    }

    private string PathOf(string path) => System.IO.Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..24] + ".json");

    private sealed record Kept(int Format, string Path, long Size, long Changed, RawDocument Raw);
}
