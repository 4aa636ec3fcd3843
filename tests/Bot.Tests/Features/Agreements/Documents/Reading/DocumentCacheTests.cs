using Bot.Content;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Reading;

namespace Bot.Tests.Features.Agreements.Documents.Reading;

public sealed class DocumentCacheTests : IDisposable
{
    private readonly ContentFolder folder = new();
    private readonly TemporaryFolder data = new();

    [Fact]
    public void A_file_that_broke_while_the_program_was_down_has_its_last_good_version()
    {
        Start(out _);
        folder.Write("a.md", "# Accordo\n\n1. Dura dieci anni.\n");
        var before = Start(out _).Find("a")!;
        folder.Write("a.md", "---\nnonsense: 1\n---\n");

        var after = Start(out var report).Find("a")!;

        Assert.Equal(before.Text, after.Text);
        Assert.Equal(before.Passages.Select(passage => (passage.Start, passage.Clause)), after.Passages.Select(passage => (passage.Start, passage.Clause)));
        Assert.Contains("last good version", Assert.Single(report.Problems).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_file_leaves_nothing_behind()
    {
        folder.Write("a.md", "One.");
        Start(out _);
        Assert.Single(Directory.GetFiles(data.Path, "*.json"));
        folder.Delete("a.md");

        Assert.Empty(Start(out _).Documents);
        Assert.Empty(Directory.GetFiles(data.Path, "*.json"));
    }

    [Fact]
    public void What_cannot_be_read_in_the_cache_is_read_from_the_file()
    {
        folder.Write("a.md", "One.");
        Start(out _);
        File.WriteAllText(Directory.GetFiles(data.Path, "*.json")[0], "{\"Format\":1,");

        Assert.Equal("One.", Start(out _).Find("a")!.Text);
    }

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    private DocumentLibrary Start(out ContentReport report)
    {
        var library = new DocumentLibrary(DocumentsSetUp.Readers(), new DocumentCache(data.Path));
        report = new ContentReport();
        library.Load(folder.Path, report);
        return library;
    }
}
