using Bot.Messages;

namespace Bot.Tests.Features.Onboarding.Introductions;

/// <summary>A newcomer's introduction, from the form to the channel.</summary>
public sealed class IntroductionTalkTests : IDisposable
{
    private readonly OnboardingContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task An_introduction_is_posted_where_a_coordinator_said_and_only_after_a_yes()
    {
        await using var talk = await Talk.StartAsync(content.Path);
        var (ada, carla) = (talk.As("Ada"), talk.As("Carla", "slack", OnboardingContent.Coordinator));
        await carla.SayAsync("ciao", "it");
        var room = carla with { Conversation = new Conversation("slack", "C1") { IsPrivate = false } };

        await ada.SayAsync("vorrei presentarmi agli altri", "it");
        Assert.Equal(Outcome.Done, (await ada.SayAsync("Sono Ada.\nMi occupo di **reti** ottiche.")).Outcome);
        var request = Assert.Single(await talk.DeliverAsync());
        Assert.Contains("Mi occupo di \\*\\*reti\\*\\* ottiche", request.Reply.Text, StringComparison.Ordinal);

        Assert.Equal(Outcome.Declined, (await carla.PressAsync(request.Reply.Actions[0])).Outcome);
        Assert.Equal(Outcome.Done, (await room.SayAsync("presentazioni qui")).Outcome);
        Assert.Equal(Outcome.Done, (await carla.PressAsync(request.Reply.Actions[0])).Outcome);

        var said = await talk.DeliverAsync();
        Assert.Contains("Sono Ada", Assert.Single(said, message => message.Conversation.Id == "C1").Reply.Text, StringComparison.Ordinal);
        Assert.Contains("pubblicata", Assert.Single(said, message => message.Conversation == ada.Conversation).Reply.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Declined, (await carla.PressAsync(request.Reply.Actions[1])).Outcome);
    }

    [Fact]
    public async Task Only_a_coordinator_chooses_the_place_or_decides()
    {
        await using var talk = await Talk.StartAsync(content.Path);
        var bruno = talk.As("Bruno", "slack") with { Conversation = new Conversation("slack", "C1") { IsPrivate = false } };

        Assert.NotEqual(Outcome.Done, (await bruno.SayAsync("presentazioni qui")).Outcome);
    }

    [Fact]
    public async Task Where_nobody_coordinates_nobody_is_kept_waiting()
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal(Outcome.Declined, (await talk.SayAsync("vorrei presentarmi agli altri", "it")).Outcome);
    }
}
