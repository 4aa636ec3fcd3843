namespace Bot.Tests.Features.Agreements;

/// <summary>A partnership's folder with one document of our own writing.</summary>
internal sealed class SampleContent : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SampleContent(string document, string name = "sample.en.md")
    {
        Directory.CreateDirectory(System.IO.Path.Combine(folder.Path, "documents"));
        File.Copy(System.IO.Path.Combine(RepositoryRoot.Partnership, "partnership.json"), System.IO.Path.Combine(folder.Path, "partnership.json"));
        File.WriteAllText(System.IO.Path.Combine(folder.Path, "documents", name), document);
    }

    public string Path => folder.Path;

    public void Dispose() => folder.Dispose();
}
