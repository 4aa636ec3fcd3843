using Bot.Host.Web.Access;
using Bot.Host.Web.Settings;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Web;

/// <summary>A signed text is good for its person, its use and its time.</summary>
public sealed class SignedLinksTests
{
    private static readonly Visitor Ada = new("link.1", "Ada Rossi") { Email = "ada@example.org" };

    private readonly SetTime time = new();

    [Fact]
    public void It_names_its_person_until_its_time_is_over()
    {
        var links = Make("an unguessable key of 32 letters");
        var token = links.Sign(Ada, LinkUse.Link, TimeSpan.FromMinutes(10));

        Assert.Equal(Ada with { IsSignedIn = true }, links.Verify(token, LinkUse.Link));
        time.Now += TimeSpan.FromMinutes(10);
        Assert.Null(links.Verify(token, LinkUse.Link));
    }

    [Fact]
    public void A_link_is_no_session_and_a_session_no_link()
    {
        var links = Make("an unguessable key of 32 letters");

        Assert.Null(links.Verify(links.Sign(Ada, LinkUse.Link, TimeSpan.FromMinutes(1)), LinkUse.Session));
        Assert.Null(links.Verify(links.Sign(Ada, LinkUse.Session, TimeSpan.FromMinutes(1)), LinkUse.Link));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("e30.e30")]
    [InlineData("a.b.c")]
    [InlineData("%%%.###")]
    public void Nonsense_is_nobody(string token) => Assert.Null(Make("an unguessable key of 32 letters").Verify(token, LinkUse.Link));

    [Fact]
    public void Another_key_does_not_verify_and_no_key_verifies_nothing()
    {
        var token = Make("an unguessable key of 32 letters").Sign(Ada, LinkUse.Link, TimeSpan.FromMinutes(1));

        Assert.Null(Make("another unguessable key, 32 chars").Verify(token, LinkUse.Link));
        Assert.Null(Make("").Verify(token, LinkUse.Link));
        Assert.Throws<InvalidOperationException>(() => Make("").Sign(Ada, LinkUse.Link, TimeSpan.FromMinutes(1)));
    }

    private SignedLinks Make(string key) => new(Options.Create(new WebChatOptions { SigningKey = key }), time);

    private sealed class SetTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
