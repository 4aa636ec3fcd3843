using Bot.Content;
using Bot.Features.Agreements.Documents;

namespace Bot.Tests.Features.Agreements.Documents;

public sealed class PressReleaseTests
{
    [Fact]
    public void The_default_documents_load_and_their_translation_follows_passage_by_passage()
    {
        var library = new DocumentLibrary(DocumentsSetUp.Readers());
        var report = new ContentReport();
        library.Load(Path.Combine(RepositoryRoot.Path, "partnership"), report);

        Assert.Empty(report.Problems);
        var (original, translation) = (library.Find("press-release")!, library.Find("press-release.en")!);
        Assert.Equal("press-release", translation.TranslationOf);
        Assert.Equal(original.Passages.Select(passage => passage.Kind), translation.Passages.Select(passage => passage.Kind));
        Assert.True(original.Passages.Count >= 8);
    }
}
