using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.WebPage;

/// <summary>The way from Teams and Slack to the web chat.</summary>
public sealed class OpenWebPageHandlerTests
{
    [Theory]
    [InlineData("chat web", "it", "personale")]
    [InlineData("web chat", "en", "personal")]
    public async Task Whoever_asks_in_private_gets_a_link_of_their_own(string words, string language, string warning)
    {
        await using var talk = await Talk.StartAsync(change: services => services.AddSingleton<IWebLinks, LinkOfOneself>());

        var reply = await talk.As("Ada", "slack").SayAsync(words, language);

        Assert.Equal("web.open", reply.Intent);
        Assert.Contains("(https://bot.example.org/slack:Ada)", reply.Text, StringComparison.Ordinal);
        Assert.Contains(warning, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_links_are_set_up_it_says_so()
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.As("Ada", "slack").SayAsync("web chat", "en");

        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.DoesNotContain("](", reply.Text, StringComparison.Ordinal);
    }

    private sealed class LinkOfOneself : IWebLinks
    {
        public Uri? LinkFor(Person person) => new($"https://bot.example.org/{person.Id}");
    }
}
