using Bot.Features.Agreements.Answers.Quoting;

namespace Bot.Tests.Features.Agreements.Answers.Quoting;

/// <summary>What counts as a use of a defined term.</summary>
public sealed class TermUseTests
{
    [Theory]
    [InlineData("each Party keeps its Background.", "Background")]
    [InlineData("the Parties and their Affiliates", "Affiliate")]
    [InlineData("two Processes", "Process")]
    [InlineData("Background", "Background")]
    [InlineData("(Know-How)", "Know-How")]
    [InlineData("Backgrounds are no use of it, Background is", "Background")]
    public void A_term_is_used_where_it_stands_as_its_definition_writes_it(string text, string term) => Assert.True(TermUse.IsIn(text, term));

    [Theory]
    [InlineData("against this background", "Background")]
    [InlineData("the Backgrounder", "Background")]
    [InlineData("a SubAffiliate", "Affiliate")]
    [InlineData("Affiliate_2", "Affiliate")]
    [InlineData("Lavoroè", "Lavoro")]
    [InlineData("", "Party")]
    public void A_part_of_another_word_or_other_capitals_is_no_use(string text, string term) => Assert.False(TermUse.IsIn(text, term));

    [Fact]
    public void A_longer_term_that_is_taken_out_leaves_no_use_of_the_shorter_one_within_it()
    {
        var rest = TermUse.TakeOut("Confidential Information is kept; Confidential Informations too.", "Confidential Information");

        Assert.False(TermUse.IsIn(rest, "Information"));
        Assert.EndsWith(" too.", rest, StringComparison.Ordinal);
    }

    [Fact]
    public void Taking_a_term_out_leaves_every_other_word()
    {
        Assert.Equal("the Information stays", TermUse.TakeOut("the Information stays", "Party"));
        Assert.Equal("·, · and other Partners", TermUse.TakeOut("Party, Partys and other Partners", "Party"));
    }
}
