using Bot.Content;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Agreements.Documents;

public sealed class BadInputTests : IDisposable
{
    private readonly ContentFolder folder = new();

    [Fact]
    public void A_file_of_200_MB_is_refused_without_reading_it()
    {
        folder.Write("good.md", "It lasts ten years.");
        using (var huge = File.Create(Path.Combine(folder.Path, "documents", "huge.pdf")))
        {
            huge.SetLength(200L * 1024 * 1024);
        }

        var problem = Assert.Single(folder.Load().Problems);

        Assert.Equal("documents/huge.pdf: has 200 MB, more than the 32 MB that are read: split it, or save it without pictures", problem.ToString());
        Assert.NotNull(folder.Library.Find("good"));
    }

    [Fact]
    public void A_300_page_agreement_is_read_and_every_clause_stands_at_its_offsets()
    {
        var clauses = Enumerable.Range(1, 300).Select(article =>
            $"## Art. {article} - Matter {article}\n\n" + string.Join("\n\n", Enumerable.Range(1, 8).Select(clause => $"{article}.{clause} The parties treat matter {article} in its part {clause} with the care that {article * clause} years of common work deserve, and write down what they decide about it.")));
        var report = folder.Write("long.md", "# A long agreement\n\n" + string.Join("\n\n", clauses) + "\n");

        Assert.Empty(report.Problems);
        var document = folder.Library.Find("long")!;
        Assert.Equal(1 + 300 + 2400, document.Passages.Count);
        Assert.StartsWith("287.5 ", document.Quote(Assert.Single(document.Passages, passage => passage.Clause == "287.5")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_taken_has_file_place_and_reason_and_what_served_before_goes_on_serving()
    {
        folder.Write("a.md", "It lasts ten years.");
        folder.Write("bomb.docx", "PK\u0003\u0004 no zip at all"u8.ToArray());
        folder.Write("more/a.txt", "It lasts twenty years.");
        var report = folder.Write("latin.txt", [.. "La durata "u8, 0xE8, .. " di dieci anni."u8]);

        Assert.Equal(["documents/bomb.docx", "documents/more/a.txt"], report.Problems.Select(problem => problem.File));
        Assert.All(report.Problems, problem => Assert.NotEmpty(problem.Why));
        Assert.Equal("It lasts ten years.", folder.Library.Find("a")!.Text);
        Assert.Equal("La durata è di dieci anni.", folder.Library.Find("latin")!.Text);
    }

    [Fact]
    public void A_file_on_which_a_parser_gives_up_is_refused_and_its_last_good_version_goes_on_serving()
    {
        folder.Write("a.md", "It lasts ten years.");
        var problem = Assert.Single(folder.Write("a.md", new string('[', 100_000)).Problems);

        Assert.Equal("documents/a.md", problem.File);
        Assert.EndsWith("save it again; its last good version goes on serving", problem.Why, StringComparison.Ordinal);
        Assert.Equal("It lasts ten years.", folder.Library.Find("a")!.Text);
    }

    [Fact]
    public async Task A_removed_document_is_gone_with_the_next_message_and_a_changed_one_answers_anew()
    {
        using var content = new SampleContent("# Rules\n\nThe canteen opens at seven.\n");
        await using var talk = await Talk.StartAsync(content.Path);
        var file = Path.Combine(content.Path, "documents", "sample.en.md");
        var library = talk.Services.GetRequiredService<ContentLibrary>();
        Assert.Contains("seven", (await talk.SayAsync("when does the canteen open?", "en")).Text, StringComparison.Ordinal);

        File.WriteAllText(file, "# Rules\n\nThe canteen opens at half past eight.\n");
        library.Load(content.Path);
        Assert.Contains("half past eight", (await talk.SayAsync("when does the canteen open?", "en")).Text, StringComparison.Ordinal);

        File.Delete(file);
        library.Load(content.Path);
        var reply = await talk.SayAsync("when does the canteen open?", "en");
        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.Empty(reply.Citations);
    }

    [Fact]
    public async Task While_documents_are_read_anew_the_ones_before_go_on_answering()
    {
        using var content = new SampleContent("# Rules\n\nThe canteen opens at seven.\n\nThe library is quiet.\n");
        await using var talk = await Talk.StartAsync(content.Path);
        var library = talk.Services.GetRequiredService<DocumentLibrary>();
        var reading = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var answered = new ManualResetEventSlim();

        // Whoever is told of a change before the new index is made stands for an index that takes long.
        library.Changed += (_, _) =>
        {
            reading.TrySetResult();
            answered.Wait();
        };
        File.WriteAllText(Path.Combine(content.Path, "documents", "other.en.md"), "# Other rules\n\nThe gate closes at nine.\n\nVisitors sign the book of the porter.\n\nBicycles stand in the yard.\n");

        // A thread of its own: on a busy machine the pool may have none to spare for one that waits.
        var loading = Task.Factory.StartNew(() => talk.Services.GetRequiredService<ContentLibrary>().Load(content.Path), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            await Task.WhenAny(reading.Task, loading);
            Assert.Contains("seven", (await talk.SayAsync("when does the canteen open?", "en")).Text, StringComparison.Ordinal);
            Assert.True(reading.Task.IsCompleted);
            Assert.False(loading.IsCompleted);
        }
        finally
        {
            answered.Set();
        }

        await loading;
        Assert.Equal(2, talk.Services.GetRequiredService<DocumentSearch>().Current.Documents.Count);
    }

    [Fact]
    public async Task What_was_read_answers_again_after_a_restart()
    {
        using var content = new SampleContent("# Rules\n\nThe canteen opens at seven.\n");
        await using var talk = await Talk.StartAsync(content.Path);
        await talk.SayAsync("when does the canteen open?", "en");
        await talk.RestartAsync();

        Assert.Contains("seven", (await talk.SayAsync("when does the canteen open?", "en")).Text, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
