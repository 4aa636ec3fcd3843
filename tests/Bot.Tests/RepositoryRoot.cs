namespace Bot.Tests;

/// <summary>Where the repository is, for tests that read its own sources and content.</summary>
internal static class RepositoryRoot
{
    /// <summary>Full path of the folder that holds Bot.sln.</summary>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The default content folder.</summary>
    public static string Partnership { get; } = System.IO.Path.Combine(Path, "partnership");

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "Bot.sln"))
        ? folder
        : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is not above the test output"));
}
