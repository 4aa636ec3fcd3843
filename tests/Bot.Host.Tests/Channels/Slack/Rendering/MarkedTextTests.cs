using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Messages.Parts;

namespace Bot.Host.Tests.Channels.Slack.Rendering;

/// <summary>Slack's own markup where it says exactly the same, and nothing where it would not.</summary>
public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("L'accordo dura **dieci anni**: fino al 2031.", "L'accordo dura *dieci anni*: fino al 2031.")]
    [InlineData("Dice:\n\n> uno\n> due\n\n- a\n- **b**: c", "Dice:\n\n> uno\n> due\n\n• a\n• *b*: c")]
    [InlineData("a \\& \\<!channel\\> b", "a &amp; &lt;!channel&gt; b")]
    public void Plain_paragraphs_bold_words_quotes_and_lists_are_marked(string markdown, string marked) => Assert.Equal(marked, MarkedText.Render(markdown));

    [Theory]
    [InlineData("2 * 3 * 4")]
    [InlineData("snake_case_name")]
    [InlineData("~circa~ `x`")]
    [InlineData("vedi :smile: qui")]
    public void Letters_that_would_be_taken_for_markup_are_left_to_the_literal_way(string outside) => Assert.Null(MarkedText.Render(Markdown.Escape(outside)));

    [Theory]
    [InlineData("**a**b")]
    [InlineData("1. uno\n2. due")]
    [InlineData("# titolo")]
    [InlineData("[a](https://example.org)")]
    [InlineData("")]
    public void What_Slacks_markup_lacks_is_left_to_the_literal_way(string markdown) => Assert.Null(MarkedText.Render(markdown));
}
