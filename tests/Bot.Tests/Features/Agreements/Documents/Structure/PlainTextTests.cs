using Bot.Features.Agreements.Documents.Structure;

namespace Bot.Tests.Features.Agreements.Documents.Structure;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("the **Parties** and the *term*", "the Parties and the term")]
    [InlineData("named _____________ (“**Erogatore**”)", "named _____________ (“Erogatore”)")]
    [InlineData("see [the site](https://example.org/a) or [city]", "see the site or [city]")]
    [InlineData("[press me](javascript:alert(1)) (now)", "press me (now)")]
    [InlineData("[an address](that never ends", "[an address](that never ends")]
    [InlineData("snake_case 3 * 4 a\\*b ~ c", "snake_case 3 * 4 a*b ~ c")]
    [InlineData("a<br>b <Company name> 3 < 4", "ab <Company name> 3 < 4")]
    [InlineData("two\nlines  and `code`", "two lines and code")]
    public void Marks_are_taken_off_and_words_stay(string markdown, string plain)
    {
        Assert.Equal(plain, PlainText.Of(markdown, 0, markdown.Length, isMarkdown: true).Text);
    }

    // Looked through for each of them, a megabyte of one mark would take hours.
    [Theory]
    [InlineData('*')]
    [InlineData('<')]
    [InlineData('[')]
    [InlineData(']')]
    [InlineData('_')]
    public void A_megabyte_of_one_mark_is_only_characters(char mark)
    {
        var text = $"a {new string(mark, 1_000_000)} b";

        Assert.Equal(text, PlainText.Of(text, 0, text.Length, isMarkdown: true).Text);
    }

    [Fact]
    public void Every_character_knows_where_it_stands()
    {
        const string Markdown = "xx the **long term** of";
        var plain = PlainText.Of(Markdown, 3, Markdown.Length, isMarkdown: true);

        var start = plain.Text.IndexOf("long term", StringComparison.Ordinal);
        var (from, to) = plain.Range(start, start + "long term".Length);

        Assert.Equal("long term", Markdown[from..to]);
    }

    [Fact]
    public void Text_that_is_no_markdown_keeps_its_stars()
    {
        Assert.Equal("**5** stars", PlainText.Of("**5** stars", 0, 11, isMarkdown: false).Text);
    }
}
