using Bot.Features.Agreements.Documents;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Agreements;

public class AskAgreementTests
{
    [Theory]
    [InlineData("quanto dura l'accordo?", "10 anni")]
    [InlineData("quando è stato siglato l'accordo?", "8 giugno")]
    [InlineData("dove hanno sede i laboratori Huawei?", "Parigi")]
    public async Task A_question_is_answered_with_the_words_of_the_press_release(string question, string answer)
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.SayAsync(question, "it");

        Assert.Equal(Outcome.Answered, reply.Outcome);
        Assert.Contains(answer, reply.Text, StringComparison.Ordinal);
        Assert.Contains(answer, reply.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Equal("press-release", reply.Citations[0].Document);
    }

    [Fact]
    public async Task An_English_question_is_answered_from_the_translation_and_cites_the_original_first()
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.SayAsync("how long does the agreement last?", "en");

        Assert.Contains("10 years", reply.Text, StringComparison.Ordinal);
        Assert.Equal(("press-release", "it"), (reply.Citations[0].Document, reply.Citations[0].Language));
        Assert.Equal(("press-release.en", "en"), (reply.Citations[1].Document, reply.Citations[1].Language));
        Assert.Contains("10 anni", reply.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when does the partnership end?", "en", "10 years")]
    [InlineData("when will the collaboration be over?", "en", "10 years")]
    [InlineData("quando finisce la partnership?", "it", "10 anni")]
    [InlineData("quando termina la collaborazione?", "it", "10 anni")]
    [InlineData("quando finisce il contratto?", "it", "10 anni")]
    [InlineData("quando scade?", "it", "10 anni")]
    [InlineData("qundo scade?", "it", "10 anni")]
    [InlineData("in che anno scade", "it", "10 anni")]
    [InlineData("wen does it expire?", "en", "10 years")]
    public async Task When_something_is_over_is_told_by_how_long_it_lasts(string question, string language, string words)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Contains(words, (await talk.SayAsync(question, language)).Text.Split("\n\n")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many researchers will work on it?", "en")]
    [InlineData("how many researchers are involved?", "en")]
    [InlineData("quanti ricercatori ci lavoreranno?", "it")]
    [InlineData("quanti progetti sono previsti?", "it")]
    public async Task A_number_of_things_is_declined_where_only_days_and_years_are_numbered(string question, string language)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal(Outcome.Declined, (await talk.SayAsync(question, language)).Outcome);
    }

    [Theory]
    [InlineData("how long does the lagoon research agreement last?", "en", "four years")]
    [InlineData("how long does the press release say it lasts?", "en", "10 years")]
    [InlineData("quanto dura secondo il comunicato stampa?", "it", "10 anni")]
    public async Task Of_several_documents_the_one_that_is_named_answers(string question, string language, string words)
    {
        using var folder = new PartnershipFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "documents", "lagoon.en.md"), "# Lagoon research agreement\n\n## 2. Term\n\n2.1 The agreement lasts four years from the last signature.\n\n2.2 It may be renewed once.\n");
        await using var talk = await Talk.StartAsync(folder.Path);

        Assert.Contains(words, (await talk.SayAsync(question, language)).Text.Split("\n\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_quotation_is_found_in_its_document_at_its_offsets()
    {
        await using var talk = await Talk.StartAsync();
        var library = talk.Services.GetRequiredService<DocumentLibrary>();

        foreach (var question in new[] { "quanto dura?", "chi è Marco Mellia?", "quali laboratori?", "in which fields will they do research?", "who signed?" })
        {
            var reply = await talk.SayAsync(question);
            Assert.All(reply.Citations, citation =>
            {
                Assert.Equal(citation.Quote, library.Find(citation.Document)!.Text[citation.Start..citation.End]);
                Assert.StartsWith($"/documents/{citation.Document}?start={citation.Start}&end={citation.End}#p", citation.Url, StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData("qual è il menù della mensa di giovedì?", "it")]
    [InlineData("how tall is mount everest?", "en")]
    public async Task What_the_documents_do_not_say_is_declined(string question, string language)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal(Outcome.Declined, (await talk.SayAsync(question, language)).Outcome);
    }
}
