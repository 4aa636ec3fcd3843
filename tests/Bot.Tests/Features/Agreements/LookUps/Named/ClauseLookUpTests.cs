using Bot.Messages;

namespace Bot.Tests.Features.Agreements.LookUps.Named;

public class ClauseLookUpTests
{
    private const string Sample = """
        # Sample agreement

        ## Art. 1 - Definitions

        1. "Background" means what a party knew before the first day.

        2. The parties meet in the places of their research (the "Premises").

        ## Art. 7 - Term and withdrawal

        7.1 This agreement shall remain in force for three years from the date of the last signature.

        7.2 Either party may withdraw from this agreement by giving the other sixty days' prior written notice.

        ## Art. 8 - Governing law

        8.1 This agreement is governed by the laws of Italy.
        """;

    [Theory]
    [InlineData("articolo 7 comma 2", "it")]
    [InlineData("comma 2 dell'articolo 7", "it")]
    [InlineData("comma 2 art 7", "it")]
    [InlineData("mi mostri l'art. 7.2?", "it")]
    [InlineData("paragraph 2 of article 7", "en")]
    public async Task A_clause_is_found_however_it_is_named(string message, string language)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        var reply = await talk.SayAsync(message, language);

        Assert.Contains("sixty days", reply.Citations[0].Quote, StringComparison.Ordinal);
        Assert.DoesNotContain("three years", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_article_is_read_in_one_piece_and_reading_on_goes_past_it()
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        var reply = await talk.SayAsync("article 7", "en");

        Assert.Contains("three years", reply.Citations[0].Words, StringComparison.Ordinal);
        Assert.Contains("sixty days", reply.Citations[0].Words, StringComparison.Ordinal);
        Assert.Contains("laws of Italy", (await talk.SayAsync("read on", "en")).Text, StringComparison.Ordinal);
        Assert.Contains("sixty days", (await talk.SayAsync("previous paragraph", "en")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_a_document_is_said_to_be_one()
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);
        await talk.SayAsync("art. 8.1", "en");

        Assert.Equal("That was the last paragraph of “Sample agreement”.", (await talk.SayAsync("next paragraph", "en")).Text);
    }

    [Theory]
    [InlineData("art. 12", "en", "There is no clause 12 in “Sample agreement”", "Clause 8")]
    [InlineData("articolo 7 comma 9", "it", "L'art. 7.9 non c'è in «Sample agreement»", "Art. 7.2")]
    public async Task A_clause_that_does_not_exist_names_the_nearest_that_do(string message, string language, string words, string near)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        var reply = await talk.SayAsync(message, language);

        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.Contains(words, Bot.Messages.Parts.Markdown.Plain(reply.Text), StringComparison.Ordinal);
        var button = Assert.Single(reply.Actions, action => action.Title == near);
        Assert.Equal(Outcome.Answered, (await talk.As("Ada").PressAsync(button)).Outcome);
    }

    [Fact]
    public async Task A_document_without_clauses_says_so()
    {
        await using var talk = await Talk.StartAsync();

        Assert.Contains("non hanno articoli numerati", (await talk.SayAsync("art. 7.2", "it")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what is the meaning of Premises?", "places of their research")]
    [InlineData("define background", "before the first day")]
    public async Task A_term_is_found_where_it_is_defined_in_passing_too(string message, string words)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        Assert.Contains(words, (await talk.SayAsync(message, "en")).Citations[0].Quote, StringComparison.Ordinal);
    }
}
