using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.People;

/// <summary>Where and in which language a person is told something unasked.</summary>
public sealed class PeopleDirectoryTests : IAsyncLifetime
{
    private static readonly Conversation Direct = new("slack", "T1/DU1", "direct");

    private static readonly Conversation Passing = new("slack", "T1/C1/~U1", "passing");

    private static readonly Person Ada = new("slack:U1", "Ada") { Language = "en" };

    private Talk talk = null!;

    public async Task InitializeAsync() => talk = await Talk.StartAsync();

    public async Task DisposeAsync() => await talk.DisposeAsync();

    [Fact]
    public async Task What_was_said_in_passing_leaves_no_place_to_reach_somebody()
    {
        await SendAsync(Direct, "quanto dura l'accordo?");
        await SendAsync(Passing, "chi è Mellia?", alone: new Conversation("slack", "T1/U1", "person"));

        Assert.Equal("direct", (await KnownAsync()).Conversation!.Address);
    }

    [Fact]
    public async Task Whoever_only_spoke_in_passing_is_reached_alone()
    {
        await SendAsync(Passing, "chi è Mellia?", alone: new Conversation("slack", "T1/U1", "person"));

        Assert.Equal("person", (await KnownAsync()).Conversation!.Address);
    }

    [Fact]
    public async Task A_button_pressed_elsewhere_is_answered_in_the_language_somebody_spoke_and_changes_nothing_in_it()
    {
        await SendAsync(Direct, "quanto dura l'accordo?");

        var pressed = await SendAsync(Passing, "", action: "help.show");

        Assert.Equal("it", pressed.Language);
        Assert.Equal("it", (await KnownAsync()).Locale.Code);
    }

    [Fact]
    public async Task A_page_in_the_language_of_the_client_does_not_change_the_language_of_what_comes_unasked()
    {
        await SendAsync(Direct, "quanto dura l'accordo?");

        var page = await SendAsync(Passing, "", action: "help.show", language: "en");

        Assert.Equal("en", page.Language);
        Assert.Equal("it", (await KnownAsync()).Locale.Code);
    }

    private async Task<Reply> SendAsync(Conversation conversation, string text, string? action = null, string? language = null, Conversation? alone = null) =>
        (await talk.SendAsync(new IncomingMessage(talk.NextId(), conversation, Ada, text) { Action = action, Language = language, Alone = alone }))[^1];

    private async Task<KnownPerson> KnownAsync()
    {
        await using var scope = talk.Services.CreateAsyncScope();
        return Assert.Single(await scope.ServiceProvider.GetRequiredService<PeopleDirectory>().FindByIdAsync(scope.ServiceProvider.GetRequiredService<Session>(), [Ada.Id], CancellationToken.None));
    }
}
