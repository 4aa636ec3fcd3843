using Bot.Content;

namespace Bot.Tests.Content;

/// <summary>The content is read again when a file changed, and only then.</summary>
public sealed class ContentLibraryTests
{
    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", "one");
        var (library, content) = Library();
        library.Load(folder.Path);

        Assert.Same(library.Report, library.LoadChanged(folder.Path));
        Assert.Equal(1, content.Readings);
    }

    [Fact]
    public void A_file_that_changed_came_or_went_is_found()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", "one");
        var (library, content) = Library();
        library.Load(folder.Path);

        folder.Write("a.csv", "three");
        library.LoadChanged(folder.Path);
        folder.Write("documents/b.md", "new");
        library.LoadChanged(folder.Path);
        File.Delete(Path.Combine(folder.Path, "a.csv"));
        library.LoadChanged(folder.Path);

        Assert.Equal(4, content.Readings);
    }

    [Fact]
    public void What_was_refused_is_tried_again_although_no_file_changed()
    {
        using var folder = new TemporaryFolder();
        var (library, content) = Library();
        content.Refuses = true;
        library.Load(folder.Path);

        library.LoadChanged(folder.Path);

        Assert.Equal(2, content.Readings);
    }

    [Fact]
    public void A_folder_that_is_gone_is_looked_for_again()
    {
        var (library, content) = Library();
        library.Load("nowhere");

        library.LoadChanged("nowhere");

        Assert.Equal(2, content.Readings);
    }

    private static (ContentLibrary Library, Counted Content) Library()
    {
        var content = new Counted();
        return (new ContentLibrary([content]), content);
    }

    private sealed class Counted : IContent
    {
        public string Kind => "counted";

        public int Readings { get; private set; }

        public bool Refuses { get; set; }

        public void Load(string folder, ContentReport report)
        {
            Readings++;
            if (Refuses)
            {
                report.Refuse("a.csv", 1, "is not what it should be");
            }
        }
    }
}
