using Bot.Features.Onboarding.Journeys;
using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Onboarding.Newcomers;

/// <summary>Whoever joins or installs is welcomed; their track starts when a coordinator says yes.</summary>
public sealed class ArrivalTests
{
    private static readonly Button Arrive = new("", "onboarding.start", IncomingMessage.ArrivalValue);

    [Fact]
    public async Task One_arrival_asks_the_coordinator_once_and_a_yes_starts_the_track()
    {
        using var content = new OnboardingContent();
        await using var talk = await Talk.StartAsync(content.Path);
        var (ada, carla) = (talk.As("Ada", "slack"), talk.As("Carla", "slack", OnboardingContent.Coordinator));
        await carla.SayAsync("ciao", "it");

        var welcome = await ada.PressAsync(Arrive);
        await ada.PressAsync(Arrive);
        var request = Assert.Single(await TickAsync(talk));

        Assert.Contains("Ho già chiesto", welcome.Text, StringComparison.Ordinal);
        Assert.Equal(carla.Conversation, request.Conversation);
        Assert.Empty(await TickAsync(talk));
        Assert.Equal(Outcome.Done, (await carla.PressAsync(request.Reply.Actions[0])).Outcome);
        Assert.Contains(await TickAsync(talk), message => message.Conversation == ada.Conversation && message.Reply.Text.Contains("L'accordo in breve", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_whole_organisation_that_arrives_at_once_is_one_question_to_the_coordinator()
    {
        using var content = new OnboardingContent();
        await using var talk = await Talk.StartAsync(content.Path);
        var carla = talk.As("Carla", "slack", OnboardingContent.Coordinator);
        await carla.SayAsync("ciao", "it");
        foreach (var i in Enumerable.Range(1, 12))
        {
            await talk.As($"P{i:00}", "teams").PressAsync(Arrive);
        }

        var request = Assert.Single(await TickAsync(talk)).Reply;
        Assert.Contains("12 persone nuove", request.Text, StringComparison.Ordinal);
        Assert.Contains("e altre 4", request.Text, StringComparison.Ordinal);
        Assert.Equal(12, (await carla.PressAsync(request.Actions[1])).Facts.Count(fact => fact.Title == "in attesa di un sì"));
        Assert.Contains("12 percorsi", (await carla.PressAsync(request.Actions[0])).Text, StringComparison.Ordinal);
        Assert.Equal(24, (await TickAsync(talk)).Count);
        Assert.Equal(Outcome.Declined, (await carla.PressAsync(request.Actions[0])).Outcome);
    }

    [Fact]
    public async Task Day_one_is_the_newcomers_day_wherever_the_coordinator_is()
    {
        using var content = new OnboardingContent();
        await using var talk = await Talk.StartAsync(content.Path);
        var carla = talk.As("Carla", "slack", OnboardingContent.Coordinator);
        carla = carla with { Person = carla.Person with { TimeZone = "America/Los_Angeles" } };
        var ada = talk.As("Ada", "teams");
        ada = ada with { Person = ada.Person with { TimeZone = "Asia/Shanghai" } };
        await carla.SayAsync("ciao", "it");
        await ada.PressAsync(Arrive);
        await carla.PressAsync(Assert.Single(await TickAsync(talk)).Reply.Actions[0]);

        Assert.DoesNotContain(await TickAsync(talk), message => message.Reply.Text.Contains("Di che cosa si occupa", StringComparison.Ordinal));
        talk.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 1, 0, 0, TimeSpan.Zero));
        Assert.Contains("Di che cosa si occupa", Assert.Single(await TickAsync(talk)).Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_coordinates_the_track_is_offered_and_starts_by_itself_for_nobody()
    {
        await using var talk = await Talk.StartAsync();

        Assert.DoesNotContain("Ho già chiesto", (await talk.As("Ada").PressAsync(Arrive)).Text, StringComparison.Ordinal);
        Assert.Empty(await TickAsync(talk));
    }

    private static async Task<IReadOnlyList<Bot.Storage.ClaimedMessage>> TickAsync(Talk talk)
    {
        await talk.Services.GetRequiredService<JourneyClock>().TickAsync(default);
        return await talk.DeliverAsync();
    }
}
