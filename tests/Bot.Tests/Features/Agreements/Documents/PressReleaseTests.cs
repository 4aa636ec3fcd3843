using Bot.Content;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Reading;

namespace Bot.Tests.Features.Agreements.Documents;

public sealed class PressReleaseTests
{
    [Fact]
    public void The_default_documents_load_and_their_translation_follows_passage_by_passage()
    {
        var library = new DocumentLibrary([new MarkdownReader()]);
        var report = new ContentReport();
        library.Load(Path.Combine(Root(), "partnership"), report);

        Assert.Empty(report.Problems);
        var (original, translation) = (library.Find("press-release")!, library.Find("press-release.en")!);
        Assert.Equal("press-release", translation.TranslationOf);
        Assert.Equal(original.Passages.Select(passage => passage.Kind), translation.Passages.Select(passage => passage.Kind));
        Assert.True(original.Passages.Count >= 8);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
