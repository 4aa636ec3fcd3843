using Bot.Language.Entities;

namespace Bot.Tests.Language.Entities;

public sealed class LinkFinderTests
{
    [Theory]
    [InlineData("vedi https://example.org/piano.pdf, e http://example.org/b.", "https://example.org/piano.pdf", "http://example.org/b")]
    [InlineData("(https://example.org/a) HTTPS://EXAMPLE.ORG/a", "https://example.org/a")]
    [InlineData("«https://example.org/é»", "https://example.org/é")]
    [InlineData("javascript:alert(1) ftp://example.org file:///etc/passwd https:// example.org")]
    [InlineData("https://bank.example@evil.example/")]
    public void Only_web_addresses_are_found(string text, params string[] expected) =>
        Assert.Equal(expected.Select(address => new Uri(address)), LinkFinder.Find(text));
}
