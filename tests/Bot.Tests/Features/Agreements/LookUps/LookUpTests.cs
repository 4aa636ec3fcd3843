using Bot.Messages;

namespace Bot.Tests.Features.Agreements.LookUps;

public class LookUpTests
{
    private const string Sample = """
        # Sample agreement

        ## Art. 1 - Definitions

        1. "Background" means what a party knew before the first day.

        2. "Rules of Use" means the rules of the laboratory in which something is used.

        ## Art. 7 - Term and withdrawal

        7.1 This agreement shall remain in force for three years from the date of the last signature.

        7.2 Either party may withdraw from this agreement by giving the other sixty days' prior written notice.

        ## Art. 8 - Governing law

        8.1 This agreement is governed by the laws of Italy.
        """;

    [Theory]
    [InlineData("art. 7.2", "sixty days")]
    [InlineData("show me section 7.2", "sixty days")]
    [InlineData("definition of Background", "before the first day")]
    [InlineData("what are the Rules of Use?", "rules of the laboratory")]
    public async Task A_clause_or_term_is_shown_without_searching(string message, string words)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        Assert.Contains(words, (await talk.SayAsync(message, "en")).Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_paragraph_follows_the_last_answer()
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);
        await talk.SayAsync("art. 7.1", "en");

        Assert.Contains("sixty days", (await talk.SayAsync("show the next paragraph", "en")).Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("and the one after?", "en", "sixty days")]
    [InlineData("next one", "en", "sixty days")]
    [InlineData("prossimo paragrafo", "it", "sixty days")]
    [InlineData("e quello dopo?", "it", "sixty days")]
    [InlineData("the paragraph before", "en", "Rules of Use")]
    [InlineData("and the one before", "en", "Rules of Use")]
    [InlineData("e quello prima?", "it", "Rules of Use")]
    public async Task What_stands_beside_the_last_answer_is_named_in_many_ways(string message, string language, string words)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);
        await talk.SayAsync("art. 7.1", "en");

        Assert.Contains(words, (await talk.SayAsync(message, language)).Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("definizione di dati", "it")]
    [InlineData("what is the definition of milestone?", "en")]
    [InlineData("il prossimo paragrafo", "it")]
    public async Task A_look_up_that_finds_nothing_is_no_matter_of_another_ability(string message, string language)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        Assert.Equal("agreement.ask", (await talk.SayAsync(message, language)).Intent);
    }

    [Fact]
    public async Task A_question_in_everyday_words_finds_the_clause_that_says_it_otherwise()
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        Assert.Contains("sixty days", (await talk.SayAsync("we want to quit, how early do we have to tell them?", "en")).Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains("laws of Italy", (await talk.SayAsync("quale legge vale?", "it")).Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starting_over_forgets_what_was_asked()
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);
        await talk.SayAsync("art. 7.1", "en");

        Assert.Equal(Outcome.Done, (await talk.SayAsync("start over", "en")).Outcome);
        Assert.NotEqual(Outcome.Answered, (await talk.SayAsync("next paragraph", "en")).Outcome);
    }
}
