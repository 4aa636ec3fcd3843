using Bot.Content;
using Bot.Features.Agreements.Documents;

namespace Bot.Tests.Features.Agreements.Documents;

/// <summary>A partnership's folder on disk for one test, with a library that reads it.</summary>
internal sealed class ContentFolder : IDisposable
{
    public ContentFolder()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "documents"));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("accordo-content-").FullName;

    public DocumentLibrary Library { get; } = new(DocumentsSetUp.Readers());

    public ContentReport Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public ContentReport Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, "documents", name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return Load();
    }

    public ContentReport Delete(string name)
    {
        File.Delete(System.IO.Path.Combine(Path, "documents", name));
        return Load();
    }

    public ContentReport Load()
    {
        var report = new ContentReport();
        Library.Load(Path, report);
        return report;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
