using Bot.Host.Commands.Import;

namespace Bot.Host.Tests.Commands.Import;

public sealed class ContentImportTests : IDisposable
{
    private const string Contacts = "id,kind,name,title,party,place,function_it,function_en,topics,aliases,email,phone,source_it,source_en\n";

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-partnership-").FullName;
    private readonly string incoming = Directory.CreateTempSubdirectory("accordo-incoming-").FullName;

    public ContentImportTests()
    {
        Write(folder, "partnership.json", """{ "name": { "it": "Prova", "en": "Trial" }, "timeZone": "Europe/Rome", "parties": [{ "id": "uni", "name": "University" }] }""");
    }

    [Fact]
    public void Documents_are_added_changed_and_refused_one_by_one()
    {
        Write(folder, "documents/a.md", "Old.");
        Write(folder, "documents/b.md", "Same.");
        Write(incoming, "a.md", "New.");
        Write(incoming, "b.md", "Same.");
        Write(incoming, "c.md", "Added.");
        Write(incoming, "d.md", "---\nnonsense: 1\n---\nText.");
        Write(incoming, "e.docx", "no zip");

        var report = ContentImport.Run(folder, [incoming], null, isDry: false);

        Assert.Equal([(ChangeKind.Changed, "documents/a.md"), (ChangeKind.Unchanged, "documents/b.md"), (ChangeKind.Added, "documents/c.md")], report.Changes.OrderBy(change => change.What));
        Assert.Equal([(Path.Combine(incoming, "d.md"), 2), (Path.Combine(incoming, "e.docx"), 0)], report.Refused.Select(problem => (problem.File, problem.Line)));
        Assert.Equal(["a.md", "b.md", "c.md"], Directory.GetFiles(Path.Combine(folder, "documents")).Select(Path.GetFileName).Order());
        Assert.Equal("New.", File.ReadAllText(Path.Combine(folder, "documents/a.md")));
    }

    [Fact]
    public void Documents_that_speak_of_one_another_come_in_together()
    {
        Write(incoming, "a.en.md", "---\ntranslationOf: a\n---\nIt lasts ten years.");
        Write(incoming, "a.it.md", "Dura dieci anni.");
        Write(incoming, "b.md", "---\namends: c\n---\nB.");
        Write(incoming, "c.md", "---\namends: b\n---\nC.");

        var report = ContentImport.Run(folder, [incoming], null, isDry: false);

        Assert.Equal([(ChangeKind.Added, "documents/a.en.md"), (ChangeKind.Added, "documents/a.it.md")], report.Changes);
        Assert.All(report.Refused, problem => Assert.Contains("in a circle", problem.Why, StringComparison.Ordinal));
        Assert.Equal(2, report.Refused.Count);
    }

    [Fact]
    public void A_document_whose_id_is_taken_is_refused()
    {
        Write(folder, "documents/a.md", "One.");
        Write(incoming, "a.txt", "Two.");

        var problem = Assert.Single(ContentImport.Run(folder, [incoming], null, isDry: false).Refused);

        Assert.Contains("same id 'a' as documents/a.md", problem.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_table_are_merged_by_their_id_and_refused_rows_change_nothing()
    {
        Write(folder, "contacts.csv", Contacts + "ada,person,Ada Example,,uni,,Direttrice,Director,,,ada@example.org,,Prova,Trial\n");
        Write(incoming, "contacts.csv", Contacts
            + "ada,person,Ada Example,,uni,,Presidente,Chair,,,ada@example.org,,Prova,Trial\n"
            + "bob,person,Bob Example,,uni,,Segretario,Secretary,,,bob@example.org,,Prova,Trial\n"
            + "eve,robot,Eve Example,,uni,,Ospite,Guest,,,eve@example.org,,Prova,Trial\n");

        var report = ContentImport.Run(folder, [Path.Combine(incoming, "contacts.csv")], null, isDry: false);

        Assert.Equal([(ChangeKind.Changed, "contacts.csv: ada"), (ChangeKind.Added, "contacts.csv: bob")], report.Changes);
        Assert.Equal(4, Assert.Single(report.Refused).Line);
        var lines = File.ReadAllLines(Path.Combine(folder, "contacts.csv"));
        Assert.Equal(3, lines.Length);
        Assert.Contains("Chair", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_go_into_their_folder()
    {
        Write(incoming, "faq.csv", "language,question,answer\nit,Dove?,Qui.\nxx,Where?,Here.\n");

        var report = ContentImport.Run(folder, [Path.Combine(incoming, "faq.csv")], ImportKind.Find("answers"), isDry: false);

        Assert.Equal((ChangeKind.Added, "answers/faq.csv: it Dove?"), Assert.Single(report.Changes));
        Assert.Equal(3, Assert.Single(report.Refused).Line);
        Assert.Equal("language,question,answer\nit,Dove?,Qui.\n", File.ReadAllText(Path.Combine(folder, "answers/faq.csv")));
    }

    [Fact]
    public void A_dry_run_reports_and_writes_nothing()
    {
        Write(incoming, "a.md", "New.");

        Assert.Single(ContentImport.Run(folder, [incoming], null, isDry: true).Changes);
        Assert.False(Directory.Exists(Path.Combine(folder, "documents")));
    }

    [Fact]
    public void What_is_missing_or_of_no_kind_is_refused()
    {
        Write(incoming, "people.csv", "x");

        var report = ContentImport.Run(folder, [Path.Combine(incoming, "people.csv"), "/nowhere/a.md"], null, isDry: false);

        Assert.Equal(2, report.Refused.Count);
        Assert.Contains("say --kind", report.Refused[0].Why, StringComparison.Ordinal);
        Assert.Contains("is not there", report.Refused[1].Why, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        Directory.Delete(incoming, recursive: true);
    }

    private static void Write(string root, string name, string text)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
