namespace Bot.Content;

/// <summary>All kinds of content, read together at start and again when files change.</summary>
public sealed class ContentLibrary(IEnumerable<IContent> contents)
{
    private string stamp = "";

    /// <summary>What the last reading loaded and refused.</summary>
    public ContentReport Report { get; private set; } = new();

    /// <summary>Reads everything.</summary>
    public ContentReport Load(string folder)
    {
        // Taken first: what changes while it is read is read again.
        stamp = Stamp(folder);
        var report = new ContentReport();
        foreach (var content in contents)
        {
            content.Load(folder, report);
        }

        return Report = report;
    }

    /// <summary>Reads everything again if a file came, went or changed, or if something was refused: its cause may lie outside the folder.</summary>
    /// <returns>The report that stands then.</returns>
    public ContentReport LoadChanged(string folder) => Report.Problems.Count > 0 || Stamp(folder) != stamp ? Load(folder) : Report;

    private static string Stamp(string folder)
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
                .OrderBy(file => file.FullName, StringComparer.Ordinal)
                .Select(file => $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file went while it was looked at, or the folder cannot be listed: never the same as before.
            return Guid.NewGuid().ToString();
        }
    }
}
