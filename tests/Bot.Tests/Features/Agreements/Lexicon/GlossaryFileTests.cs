using Bot.Content;
using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search;
using Bot.Tests.Features.Agreements.Documents;

namespace Bot.Tests.Features.Agreements.Lexicon;

public class GlossaryFileTests
{
    private const string Sample = "# Carta\n\nL'armadietto si apre con il gettone.\n\nLa finestra resta chiusa di notte.\n\nIl cortile è aperto a tutti.";

    [Fact]
    public void A_row_serves_in_both_directions()
    {
        using var folder = new TemporaryFolder();
        folder.Write("glossary.csv", "italian,english\ngettone,flibber; wobbet\n");
        var glossary = new GlossaryFile();
        glossary.Load(folder.Path, new ContentReport());

        Assert.Contains("getton", glossary.Current.Related(1, "flib", 0).Concat(glossary.Current.Related(1, "flibber", 0)).Single(), StringComparison.Ordinal);
        Assert.Equal(2, glossary.Current.Related(0, Bot.Language.ItalianStemmer.Stem("gettone"), 1).Count());
    }

    [Fact]
    public void A_row_with_one_column_is_refused_with_its_file_and_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("glossary.csv", "italian,english\ngettone,flibber\nsolo\narmadietto,\n");
        var (glossary, report) = (new GlossaryFile(), new ContentReport());
        glossary.Load(folder.Path, report);

        Assert.Equal(["glossary.csv:3", "glossary.csv:4"], report.Problems.Select(problem => $"{problem.File}:{problem.Line}"));
        Assert.Equal(1, report.Loaded["glossary"]);
    }

    [Fact]
    public void A_new_row_counts_with_the_next_question_and_a_removed_one_no_longer()
    {
        using var folder = new ContentFolder();
        folder.Write("carta.it.md", Sample);
        var glossary = new GlossaryFile();
        var search = new DocumentSearch(folder.Library, glossary);
        Assert.Empty(Find(search));

        File.WriteAllText(System.IO.Path.Combine(folder.Path, "glossary.csv"), "italian,english\ngettone,flibber\n");
        glossary.Load(folder.Path, new ContentReport());
        Assert.Contains("gettone", Find(search)[0], StringComparison.Ordinal);

        File.Delete(System.IO.Path.Combine(folder.Path, "glossary.csv"));
        glossary.Load(folder.Path, new ContentReport());
        Assert.Empty(Find(search));
    }

    [Fact]
    public void The_default_glossary_is_whole()
    {
        var (glossary, report) = (new GlossaryFile(), new ContentReport());
        glossary.Load(RepositoryRoot.Partnership, report);

        Assert.Empty(report.Problems);
        Assert.True(report.Loaded["glossary"] >= 10);
    }

    private static List<string> Find(DocumentSearch search)
    {
        var index = search.Current;
        return index.Search.Find(index.Search.Read("the flibber?", "en"), 1).Select(hit => index.Passages[hit.Passage]).Select(found => found.Document.Quote(found.Passage)).ToList();
    }
}
