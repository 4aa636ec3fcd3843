namespace Bot.Content;

/// <summary>What came of reading the content: what was loaded and what was refused.</summary>
public sealed class ContentReport
{
    private readonly List<ContentProblem> problems = [];
    private readonly Dictionary<string, int> loaded = new(StringComparer.Ordinal);

    /// <summary>What was refused, in order of reading.</summary>
    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <summary>How many entries were loaded, by kind ("documents", "contacts").</summary>
    public IReadOnlyDictionary<string, int> Loaded => loaded;

    /// <summary>Notes a refused row or file.</summary>
    public void Refuse(string file, int line, string why) => problems.Add(new ContentProblem(file, line, why));

    /// <summary>Notes loaded entries.</summary>
    public void Load(string kind, int count) => loaded[kind] = loaded.GetValueOrDefault(kind) + count;
}
