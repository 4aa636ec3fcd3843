namespace Bot.Tests.Features.Agreements.Documents;

public sealed class DocumentLibraryTests : IDisposable
{
    private readonly ContentFolder folder = new();

    [Fact]
    public void A_translation_beside_its_original_takes_the_language_into_its_id()
    {
        folder.Write("Accordo quadro.it.md", "# Accordo quadro\n\nDura dieci anni.\n");
        folder.Write("Accordo quadro.en.md", "# Framework agreement\n\nIt lasts ten years.\n");

        Assert.Equal(["accordo-quadro", "accordo-quadro.en"], folder.Library.Documents.Select(document => document.Id));
        Assert.Equal("accordo-quadro", folder.Library.Find("accordo-quadro.en")!.TranslationOf);
        Assert.Equal("Framework agreement", folder.Library.Find("accordo-quadro.en")!.Title);
        Assert.Equal("it", folder.Library.Find("accordo-quadro")!.Language);
    }

    [Fact]
    public void A_translation_that_lacks_a_paragraph_stands_on_its_own()
    {
        folder.Write("a.it.md", "# Accordo\n\nDura dieci anni.\n\nSi rinnova.\n");
        var report = folder.Write("a.en.md", "# Agreement\n\nIt lasts ten years.\n");

        Assert.Null(folder.Library.Find("a.en")!.TranslationOf);
        Assert.Contains("documents/a.en.md: has 2 paragraphs and headings, its original documents/a.it.md 3", Assert.Single(report.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_says_title_language_and_when_it_is_in_force()
    {
        folder.Write("a.md", "# Old\n\nText.\n");
        folder.Write("b.md", "---\ntitle: Second amendment\nlanguage: en\ninForceFrom: 2027-01-01\ninForceUntil: 2031-06-08\namends: a\n---\nClause 4 is replaced.\n");

        var document = folder.Library.Find("b")!;
        Assert.Equal("Second amendment", document.Title);
        Assert.Equal(new DateOnly(2027, 1, 1), document.InForceFrom);
        Assert.Equal("a", document.Amends);
        Assert.Equal("Clause 4 is replaced.\n", document.Text);
    }

    [Theory]
    [InlineData("---\ntitle: x\nexpires: 2031-01-01\n---\nText", 3, "'expires' is unknown")]
    [InlineData("---\ninForceFrom: 8 June\n---\nText", 2, "write a day as 2031-06-08")]
    [InlineData("---\ninForceFrom: 2031-01-01\ninForceUntil: 2030-01-01\n---\nText", 3, "before inForceFrom")]
    [InlineData("---\ntitle: [x\n---\nText", 3, "not well-formed")]
    [InlineData("   \n\n", 0, "holds no text")]
    public void A_broken_file_is_refused_with_its_line_and_reason(string text, int line, string why)
    {
        var problem = Assert.Single(folder.Write("broken.md", text).Problems);

        Assert.Equal("documents/broken.md", problem.File);
        Assert.Equal(line, problem.Line);
        Assert.Contains(why, problem.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_breaks_leaves_its_last_good_version_serving()
    {
        folder.Write("a.md", "The first version.");
        var report = folder.Write("a.md", "---\nnonsense: true\n---\nThe second version, longer.");

        Assert.Equal("The first version.", folder.Library.Find("a")!.Text);
        Assert.Contains("last good version", Assert.Single(report.Problems).Why, StringComparison.Ordinal);
        Assert.Single(folder.Load().Problems);
    }

    [Fact]
    public void A_removed_file_is_gone_and_a_new_one_there_at_the_next_reading()
    {
        var changes = 0;
        folder.Library.Changed += (_, _) => changes++;
        folder.Write("a.md", "One.");
        folder.Write("b.txt", "Two.");
        folder.Load();
        folder.Delete("a.md");

        Assert.Equal("b", Assert.Single(folder.Library.Documents).Id);
        Assert.Equal(3, changes);
    }

    [Fact]
    public void Two_files_with_one_id_are_told_apart_by_a_refusal()
    {
        folder.Write("a.md", "One.");
        var report = folder.Write("more/a.txt", "Two.");

        Assert.Equal("One.", folder.Library.Find("a")!.Text);
        Assert.Contains("same id 'a' as documents/a.md", Assert.Single(report.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Amendments_in_a_circle_are_taken_out_of_it_and_go_on_serving()
    {
        folder.Write("a.md", "---\namends: c\n---\nA.");
        folder.Write("b.md", "---\namends: a\n---\nB.");
        var report = folder.Write("c.md", "---\namends: b\n---\nC.");

        Assert.Equal(3, report.Problems.Count);
        Assert.Contains("documents/a.md: amends itself in a circle (a -> c -> b -> a)", report.Problems[0].ToString(), StringComparison.Ordinal);
        Assert.All(folder.Library.Documents, document => Assert.Null(document.Amends));
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_with_the_kinds_that_are_read()
    {
        var problem = Assert.Single(folder.Write("minutes.odt", "x").Problems);

        Assert.Contains("save it as", problem.Why, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
