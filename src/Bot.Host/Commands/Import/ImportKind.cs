namespace Bot.Host.Commands.Import;

/// <summary>A kind of content that can be imported.</summary>
/// <param name="Name">As in <c>--kind</c>.</param>
/// <param name="Target">Its table in the partnership's folder, or its folder when it ends in a slash.</param>
/// <param name="Key">Columns by which a row is known again.</param>
internal sealed record ImportKind(string Name, string Target, params string[] Key)
{
    /// <summary>Documents of any format.</summary>
    public static readonly ImportKind Documents = new("documents", "documents/");

    /// <summary>All kinds.</summary>
    public static readonly IReadOnlyList<ImportKind> All =
        [Documents, new("contacts", "contacts.csv", "id"), new("milestones", "milestones.csv", "id"), new("answers", "answers/", "language", "question"), new("glossary", "glossary.csv", "italian")];

    private static readonly string[] DocumentEndings = [".md", ".markdown", ".txt", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>A kind by its name; null when there is none.</summary>
    public static ImportKind? Find(string? name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind that a file's name tells; null when it tells none.</summary>
    public static ImportKind? Of(string path)
    {
        var name = Path.GetFileName(path).ToLowerInvariant();
        return All.FirstOrDefault(kind => kind.Target == name || (kind.Target[^1] == '/' && Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) == kind.Name))
            ?? (DocumentEndings.Contains(Path.GetExtension(name)) ? Documents : null);
    }

    /// <summary>Where a file goes, relative to the partnership's folder.</summary>
    public string Place(string path) => Target[^1] == '/' ? Target + Path.GetFileName(path) : Target;
}
