using Bot.Messages.Parts;

namespace Bot.Tests.Messages.Parts;

public class MarkdownTests
{
    [Theory]
    [InlineData("**bold** [link](javascript:x) <b> \\ 1. a_b_c #1 | ~~x~~ & !")]
    [InlineData("l'accordo – durata: 10 anni - perché")]
    [InlineData("\\**\\")]
    public void What_is_escaped_shows_as_it_stood(string outside) => Assert.Equal(outside, Markdown.Plain(Markdown.Escape(outside)));

    [Fact]
    public void Emphasis_of_our_own_goes_and_what_it_holds_stays() => Assert.Equal("Prof. 2*3", Markdown.Plain(Markdown.Bold("Prof. 2*3")));

    [Fact]
    public void A_quotation_of_several_lines_is_quoted_line_by_line() => Assert.Equal("> a\n> b", Markdown.Quote("a\nb"));

    [Theory]
    [InlineData("https://example.org/a_b*c?x=1&y=[2]", "[https://example\\.org/a\\_b\\*c?x=1\\&y=\\[2\\]](https://example.org/a_b*c?x=1&y=[2])")]
    [InlineData("https://example.org/wiki/Rete_(ottica)", "[https://example\\.org/wiki/Rete\\_\\(ottica\\)](https://example.org/wiki/Rete_%28ottica%29)")]
    public void A_link_says_where_it_leads_and_is_read_where_no_markup_is_shown(string address, string expected)
    {
        Assert.Equal(expected, Markdown.Link(new Uri(address)));
        Assert.Equal($"- {address}", Markdown.Plain($"- {Markdown.Link(new Uri(address))}"));
    }

    [Theory]
    [InlineData("[not a link")]
    [InlineData("a [b] c")]
    [InlineData("[b](never ends")]
    [InlineData("[\\")]
    public void What_is_no_link_stays(string text) => Assert.Equal(text, Markdown.Plain(text));
}
