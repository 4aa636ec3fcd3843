namespace Bot.Tests.Features.Onboarding;

/// <summary>The default content with a coordinator and, when wanted, one more track.</summary>
internal sealed class OnboardingContent : IDisposable
{
    /// <summary>Who coordinates.</summary>
    public const string Coordinator = "carla@example.org";

    private readonly TemporaryFolder folder = new();

    public OnboardingContent(string? approversTrack = null)
    {
        foreach (var file in Directory.GetFiles(RepositoryRoot.Partnership, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(folder.Path, System.IO.Path.GetRelativePath(RepositoryRoot.Partnership, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var settings = System.IO.Path.Combine(folder.Path, "partnership.json");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("\"coordinator\": []", $"\"coordinator\": [\"{Coordinator}\"]", StringComparison.Ordinal));
        if (approversTrack is not null)
        {
            File.WriteAllText(System.IO.Path.Combine(folder.Path, "onboarding", "approvers.md"), approversTrack);
        }
    }

    public string Path => folder.Path;

    public void Dispose() => folder.Dispose();
}
