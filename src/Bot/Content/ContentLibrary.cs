namespace Bot.Content;

/// <summary>All kinds of content, read together at start and again when files change.</summary>
public sealed class ContentLibrary(IEnumerable<IContent> contents)
{
    /// <summary>What the last reading loaded and refused.</summary>
    public ContentReport Report { get; private set; } = new();

    /// <summary>Reads everything.</summary>
    public ContentReport Load(string folder)
    {
        var report = new ContentReport();
        foreach (var content in contents)
        {
            content.Load(folder, report);
        }

        return Report = report;
    }
}
