using Bot.Features.Agreements.Documents;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Agreements.Extracts;

/// <summary>A document in brief, in its own sentences.</summary>
public sealed class ExtractTests
{
    [Theory]
    [InlineData("riassumi il comunicato", "Non riassumo con parole mie", "L'accordo – della durata di 10 anni")]
    [InlineData("mi fai un riassunto dell'accordo?", "Non riassumo con parole mie", "L'accordo – della durata di 10 anni")]
    [InlineData("riassunto", "Non riassumo con parole mie", "L'accordo – della durata di 10 anni")]
    [InlineData("summarise the press release", "I do not sum up in words of my own", "The agreement – which lasts 10 years")]
    [InlineData("can you give me a summary of the press release please", "I do not sum up in words of my own", "The agreement – which lasts 10 years")]
    public async Task Its_sentences_are_quoted_to_the_character_and_each_is_cited(string wish, string lead, string sentence)
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.SayAsync(wish);

        Assert.Equal(("documents.extract", Outcome.Answered), (reply.Intent, reply.Outcome));
        Assert.Contains(lead, reply.Text, StringComparison.Ordinal);
        Assert.Contains(sentence, reply.Text, StringComparison.Ordinal);
        Assert.InRange(reply.Citations.Count, 4, 10);
        var library = talk.Services.GetRequiredService<DocumentLibrary>();
        Assert.All(reply.Citations, citation => Assert.Equal(citation.Quote, library.Find(citation.Document)!.Text[citation.Start..citation.End]));
    }

    [Fact]
    public async Task Of_an_agreement_each_article_is_told_by_its_first_sentence()
    {
        using var folder = Contract("laguna.it.md", "Accordo Laguna", 14);
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await talk.SayAsync("riassumi l'accordo");

        Assert.Contains("Le parti svolgono insieme il compito numero 3 della ricerca", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("seconda frase", reply.Text, StringComparison.Ordinal);
        Assert.Contains("le prime 10 parti su 14", reply.Text, StringComparison.Ordinal);
        Assert.Contains("compito numero 11", (await talk.SayAsync("Continua a leggere")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("riassumi", "riassumi l'accordo laguna")]
    [InlineData("summarise", "summarise the laguna agreement")]
    public async Task Of_several_documents_the_one_that_is_named_or_chosen_is_shown(string bare, string named)
    {
        using var folder = Contract("laguna.it.md", "Accordo Laguna", 3);
        File.Copy(Path.Combine(folder.Path, "documents", "laguna.it.md"), Path.Combine(folder.Path, "documents", "monte.it.md"));
        File.WriteAllText(Path.Combine(folder.Path, "documents", "monte.it.md"), File.ReadAllText(Path.Combine(folder.Path, "documents", "monte.it.md")).Replace("Laguna", "Monte", StringComparison.Ordinal));
        await using var talk = await Talk.StartAsync(folder.Path);

        var choices = await talk.SayAsync(bare);

        Assert.Equal((Outcome.Choices, 2), (choices.Outcome, choices.Actions.Count(action => action.Action == "documents.extract")));
        Assert.All((await talk.As("Ada").PressAsync(choices.Actions[1])).Citations, citation => Assert.Equal("monte", citation.Document));
        Assert.All((await talk.SayAsync(named)).Citations, citation => Assert.Equal("laguna", citation.Document));
    }

    [Theory]
    [InlineData("riassumi la riunione di ieri")]
    [InlineData("summarise the football match")]
    public async Task What_is_no_document_is_not_summed_up(string wish)
    {
        await using var talk = await Talk.StartAsync();

        Assert.NotEqual("documents.extract", (await talk.SayAsync(wish)).Intent);
    }

    private static PartnershipFolder Contract(string file, string title, int articles)
    {
        var folder = new PartnershipFolder();
        foreach (var old in Directory.GetFiles(Path.Combine(folder.Path, "documents")))
        {
            File.Delete(old);
        }

        var text = Enumerable.Range(1, articles).Select(number => $"## Articolo {number} - Compito {number}\n\nLe parti svolgono insieme il compito numero {number} della ricerca comune. Questa è la seconda frase dell'articolo.\n");
        File.WriteAllText(Path.Combine(folder.Path, "documents", file), $"---\ntitle: {title}\nlanguage: it\n---\n# {title}\n\n{string.Join('\n', text)}");
        return folder;
    }
}
