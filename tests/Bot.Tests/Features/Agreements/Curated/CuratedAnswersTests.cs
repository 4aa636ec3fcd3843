using Bot.Content;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Features.Agreements.Curated;

public sealed class CuratedAnswersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CuratedAnswersTests()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "answers"));
        File.Copy(Path.Combine(RepositoryRoot.Partnership, "partnership.json"), Path.Combine(folder.Path, "partnership.json"));
    }

    [Theory]
    [InlineData("Dove trovo il modello di rapporto?")]
    [InlineData("dove trovo il modelo di rapporto")]
    [InlineData("ciao, dove si trovano i modelli di rapporto?")]
    [InlineData("modello di rapporto: dove lo scarico?")]
    public async Task The_same_question_in_near_words_gets_the_written_answer(string question)
    {
        Write("faq.csv", "language,question,answer\nit,Dove trovo il modello di rapporto?|Dove scarico il modello di rapporto?,\"Nella cartella condivisa, sotto Modelli.\"\n");
        await using var talk = await Talk.StartAsync(folder.Path);

        Assert.StartsWith("Nella cartella condivisa, sotto Modelli.", (await talk.SayAsync(question)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chi approva il modello di rapporto?")]
    [InlineData("quando scade il rapporto?")]
    [InlineData("dove non trovo il modello?")]
    public async Task Another_question_does_not(string question)
    {
        Write("faq.csv", "language,question,answer\nit,Dove trovo il modello di rapporto?,Nella cartella condivisa.\n");
        await using var talk = await Talk.StartAsync(folder.Path);

        Assert.DoesNotContain("cartella condivisa", (await talk.SayAsync(question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_pages_give_several_wordings_one_answer()
    {
        Write("faq.en.md", "## Where is the report template?\n## How do I get the report template?\n\nIn the shared folder.\n\nUnder **Templates**.\n\n## Who reads the reports?\n\nThe steering group.\n");
        await using var talk = await Talk.StartAsync(folder.Path);

        Assert.StartsWith("In the shared folder.\n\nUnder **Templates**.", (await talk.SayAsync("how do i get the report template")).Text, StringComparison.Ordinal);
        Assert.StartsWith("The steering group.", (await talk.SayAsync("who reads the reports?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_cannot_be_used_are_refused_with_place_and_reason()
    {
        Write("a.csv", "language,question,answer\nit,Dove?,Qui.\nfr,Où?,Ici.\nit,dove,Là.\nen,???,Here.\nit,Quando?\n");
        Write("b.md", "---\nlanguage: en\n---\n## Why?\n\n## Who?\n");

        var report = new ContentReport();
        new Bot.Features.Agreements.Curated.CuratedFiles().Load(folder.Path, report);

        Assert.Equal(
            [
                "answers/a.csv:3: language is 'fr': write it or en",
                "answers/a.csv:5: the question has no words: write what people ask",
                "answers/a.csv:6: the row has 2 of 3 columns: a comma is missing, or a text with commas lacks its quotes",
                "answers/a.csv:4: asks the same as answers/a.csv:2: take one of the two out",
                "answers/b.md:4: the question has no answer below it: write one",
            ],
            report.Problems.Select(problem => problem.ToString()).OrderBy(problem => problem.Contains("b.md", StringComparison.Ordinal)).ThenBy(problem => problem.Contains("asks the same", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_coordinator_writes_changes_and_removes_an_answer_in_chat_and_it_is_live_at_once()
    {
        await using var talk = await Talk.StartAsync(folder.Path);
        var carla = talk.As("Carla", roles: "coordinator");
        await carla.SayAsync("aggiungi una risposta pronta");
        await carla.SayAsync("a chi chiedo il badge del laboratorio? | come ottengo il badge?");
        await carla.SayAsync("Alla portineria, con un documento.");
        Assert.Equal(Outcome.Done, (await carla.SayAsync("Italiano")).Outcome);

        var reply = await talk.SayAsync("come ottengo il badge");
        Assert.StartsWith("Alla portineria", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Carla", reply.Text, StringComparison.Ordinal);
        Assert.Contains("2 marzo 2026", reply.Text, StringComparison.Ordinal);

        var list = await carla.SayAsync("risposte pronte");
        var form = (await carla.PressAsync(list.Actions.First(action => action.Title.StartsWith("Cambia", StringComparison.Ordinal)))).Form!;
        Assert.Equal("a chi chiedo il badge del laboratorio? | come ottengo il badge?", form.Fields[0].Value);
        await carla.SubmitAsync(form, new Dictionary<string, string> { ["question"] = "come ottengo il badge?", ["answer"] = "Dal sito.", ["language"] = "it" });
        Assert.StartsWith("Dal sito", (await talk.SayAsync("come ottengo il badge?")).Text, StringComparison.Ordinal);

        await carla.PressAsync(list.Actions.First(action => action.Title.StartsWith("Togli", StringComparison.Ordinal)));
        Assert.DoesNotContain("Dal sito", (await talk.SayAsync("come ottengo il badge?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_the_folder_can_be_taken_out_in_chat_and_stays_out_after_a_restart()
    {
        Write("faq.csv", "language,question,answer\nit,Dove trovo il modello di rapporto?,Nella cartella condivisa.\n");
        await using var talk = await Talk.StartAsync(folder.Path);
        var carla = talk.As("Carla", roles: "coordinator");

        await carla.SayAsync("togli la risposta pronta a dove trovo il modello di rapporto");
        await talk.RestartAsync();

        Assert.DoesNotContain("cartella condivisa", (await talk.SayAsync("Dove trovo il modello di rapporto?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_written_in_chat_is_shown_and_not_obeyed()
    {
        await using var talk = await Talk.StartAsync(folder.Path);
        var carla = talk.As("Carla", roles: "coordinator");
        var form = (await carla.PressAsync(new Button("x", "answers.edit"))).Form!;
        await carla.SubmitAsync(form, new Dictionary<string, string> { ["question"] = "come ottengo il badge?", ["answer"] = "<b>[qui](javascript:x)</b>", ["language"] = "it" });

        Assert.StartsWith(Markdown.Escape("<b>[qui](javascript:x)</b>"), (await talk.SayAsync("come ottengo il badge?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answers.list")]
    [InlineData("answers.edit")]
    [InlineData("answers.remove")]
    public async Task Nobody_else_may_edit(string action)
    {
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await talk.As("Ada", roles: "researcher").PressAsync(new Button("x", action));

        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.Null(reply.Form);
    }

    public void Dispose() => folder.Dispose();

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.Path, "answers", name), text);
}
