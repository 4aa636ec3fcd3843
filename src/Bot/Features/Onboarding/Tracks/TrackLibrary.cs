using Bot.Content;

namespace Bot.Features.Onboarding.Tracks;

/// <summary>The onboarding tracks that coordinators keep in <c>onboarding/</c>.</summary>
public sealed class TrackLibrary(Partnership partnership) : IContent
{
    private volatile IReadOnlyDictionary<string, Track> tracks = new Dictionary<string, Track>();

    /// <inheritdoc/>
    public string Kind => "onboarding";

    /// <summary>The track of an id; null when there is none (any more).</summary>
    public Track? Find(string id) => tracks.GetValueOrDefault(id);

    /// <summary>Every track by its id.</summary>
    public IReadOnlyCollection<Track> All => [.. tracks.Values];

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var path = Path.Combine(folder, Kind);
        var read = new Dictionary<string, Track>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(path) ? Directory.GetFiles(path, "*.md").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            var id = Path.GetFileNameWithoutExtension(file);
            try
            {
                var track = TrackFile.Read(id, File.ReadAllText(file));
                if (track.Roles.FirstOrDefault(role => !partnership.Roles.ContainsKey(role)) is { } unknown)
                {
                    throw new FormatException($"roles names '{unknown}': write one of {string.Join(", ", partnership.Roles.Keys)}, or add the role to partnership.json");
                }

                read[id] = track;
            }
            catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
            {
                report.Refuse($"{Kind}/{Path.GetFileName(file)}", 0, exception.Message);

                // Whoever is on the track goes on with what was read of it before.
                if (Find(id) is { } before)
                {
                    read[id] = before;
                }
            }
        }

        tracks = read;
        report.Load(Kind, read.Count);
    }
}
