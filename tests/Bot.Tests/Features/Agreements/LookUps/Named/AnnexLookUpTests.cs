using Bot.Features.Agreements.LookUps.Named;
using Bot.Messages;

namespace Bot.Tests.Features.Agreements.LookUps.Named;

public class AnnexLookUpTests
{
    private const string Sample = """
        # Sample agreement

        ## Art. 1 - Costs

        1.1 The rates are those of Annex 3, which the parties review every year.

        ## Annex 1 - People

        The project is led by the head of the laboratory.

        ## Annex II - Rates

        A day of a researcher costs four hundred euros.
        """;

    [Theory]
    [InlineData("annex 2", "four hundred euros")]
    [InlineData("allegato 2", "four hundred euros")]
    [InlineData("mi mostri l'allegato 1?", "head of the laboratory")]
    [InlineData("show me annex II", "four hundred euros")]
    [InlineData("annex 3", "rates are those of Annex 3")]
    public async Task An_annex_is_found_however_it_is_named_or_where_it_is_mentioned(string message, string words)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        var reply = await talk.SayAsync(message);

        Assert.Equal("agreement.ask", reply.Intent);
        Assert.Contains(words, reply.Citations[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_annex_that_does_not_exist_names_those_that_do()
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        var reply = await talk.SayAsync("annex 7", "en");

        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.Contains("There is no annex 7", reply.Text, StringComparison.Ordinal);
        Assert.Contains("four hundred euros", (await talk.As("Ada").PressAsync(reply.Actions[1])).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show me annex 2 please", "There is no annex 2")]
    [InlineData("allegato B", "L'allegato B non c'è")]
    public async Task Documents_without_annexes_say_so(string message, string said)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Contains(said, (await talk.SayAsync(message)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schedule a call")]
    [InlineData("in allegato a questo messaggio trovi il rapporto")]
    [InlineData("what does annex 2 say about the payment of researchers?")]
    public void A_sentence_that_asks_something_else_names_no_annex(string message) => Assert.Null(AnnexReference.Of(message));
}
