namespace Bot.Host;

/// <summary>Where the partnership's content is: <c>Partnership:Path</c>.</summary>
public sealed class ContentFolder(IConfiguration configuration)
{
    /// <summary>Full path: the setting as it stands, under the working folder, or beside the program.</summary>
    public string Path { get; } = Resolve(configuration["Partnership:Path"] is { Length: > 0 } path ? path : "partnership");

    private static string Resolve(string path) =>
        Directory.Exists(path) ? System.IO.Path.GetFullPath(path) : System.IO.Path.Combine(AppContext.BaseDirectory, path);
}
