using Bot.Content;
using Bot.Features.Onboarding.Journeys;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Onboarding.Journeys;

/// <summary>Journeys that are begun again, paused, ended, and whose track changes under way.</summary>
public sealed class JourneyClockTests
{
    private const string Extra =
        """
          - id: extra
            day: 2
            kind: read
            title: { it: "Novità", en: "News" }
            text: { it: "Aggiunta dopo.", en: "Added later." }

        """;

    [Fact]
    public async Task Begun_again_on_the_same_day_the_first_step_comes_again()
    {
        await using var talk = await Talk.StartAsync();
        var ada = await BeginAsync(talk);
        Assert.Single(await TickAsync(talk));
        talk.Clock.Advance(TimeSpan.FromMinutes(5));

        await ada.PressAsync((await ada.SayAsync("onboarding")).Actions.Single(button => button.Value == "restart"));

        Assert.Contains("L'accordo in breve", Assert.Single(await TickAsync(talk)).Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_was_received_can_be_opened_again()
    {
        await using var talk = await Talk.StartAsync();
        var ada = await BeginAsync(talk);
        await TickAsync(talk);

        var step = await ada.PressAsync((await ada.SayAsync("onboarding")).Actions[0]);

        Assert.Contains("L'accordo in breve", step.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, (await ada.PressAsync(step.Actions[0])).Outcome);
    }

    [Fact]
    public async Task A_step_added_under_way_comes_on_its_day_and_a_removed_one_says_so()
    {
        using var content = new OnboardingContent();
        var track = Path.Combine(content.Path, "onboarding", "newcomer.md");
        var partnership = Path.Combine(content.Path, "partnership.json");
        File.WriteAllText(partnership, File.ReadAllText(partnership).Replace($"\"{OnboardingContent.Coordinator}\"", "", StringComparison.Ordinal));
        await using var talk = await Talk.StartAsync(content.Path);
        var ada = await BeginAsync(talk);
        var first = Assert.Single(await TickAsync(talk)).Reply;
        talk.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Single(await TickAsync(talk));

        // Its first step goes, another one comes for the day after tomorrow.
        var text = File.ReadAllText(track);
        var areas = text.IndexOf("  - id: areas", StringComparison.Ordinal);
        File.WriteAllText(track, text[..text.IndexOf("  - id: agreement", StringComparison.Ordinal)] + Extra.ReplaceLineEndings("\n") + text[areas..]);
        talk.Services.GetRequiredService<ContentLibrary>().Load(content.Path);
        await talk.Services.GetRequiredService<JourneyClock>().PlanAsync(default);
        talk.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Contains("Novità", Assert.Single(await TickAsync(talk)).Reply.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Declined, (await ada.PressAsync(first.Actions[0])).Outcome);
    }

    [Fact]
    public async Task A_step_that_is_late_waits_for_the_morning()
    {
        await using var talk = await Talk.StartAsync();
        await BeginAsync(talk);
        await TickAsync(talk);

        // The host was off from the evening until three in the night after the day of the second step.
        talk.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 4, 2, 0, 0, TimeSpan.Zero));
        Assert.Empty(await TickAsync(talk));
        talk.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 4, 8, 0, 0, TimeSpan.Zero));
        Assert.Single(await TickAsync(talk));
    }

    [Fact]
    public async Task A_week_after_the_last_step_the_track_ends_and_says_what_is_left_to_the_coordinators_too()
    {
        using var content = new OnboardingContent();
        await using var talk = await Talk.StartAsync(content.Path);
        var (ada, carla) = (talk.As("Ada"), talk.As("Carla", "slack", OnboardingContent.Coordinator));
        await carla.SayAsync("ciao", "it");
        await ada.PressAsync((await ada.SayAsync("onboarding", "it")).Actions[0]);
        await carla.PressAsync(Assert.Single(await talk.DeliverAsync()).Reply.Actions[0]);
        var said = new List<ClaimedMessage>();
        for (var day = 0; day < 45; day++)
        {
            said.AddRange(await TickAsync(talk));
            talk.Clock.Advance(TimeSpan.FromDays(1));
        }

        var end = said.Last(message => message.Conversation == ada.Conversation).Reply;
        Assert.Contains("0 passi fatti su 6", end.Text, StringComparison.Ordinal);
        Assert.Contains("Non ha fatto", said.Last(message => message.Conversation == carla.Conversation).Reply.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, (await ada.PressAsync((await ada.PressAsync(end.Actions[0])).Actions[0])).Outcome);
    }

    [Fact]
    public async Task A_buddy_sees_how_far_their_newcomer_is_and_nobody_else()
    {
        using var content = new OnboardingContent();
        await using var talk = await Talk.StartAsync(content.Path);
        var (ada, bruno, carla) = (talk.As("Ada"), talk.As("Bruno", "teams", "bruno@example.org"), talk.As("Carla", "slack", OnboardingContent.Coordinator));
        await carla.SayAsync("ciao", "it");
        await ada.PressAsync((await ada.SayAsync("onboarding", "it")).Actions[0]);
        var form = (await carla.PressAsync(Assert.Single(await talk.DeliverAsync()).Reply.Actions[1])).Form!;
        await carla.SubmitAsync(form, new Dictionary<string, string> { ["buddy"] = "bruno@example.org" });

        Assert.Equal("Ada", Assert.Single((await bruno.SayAsync("onboarding", "it")).Facts).Value);
        Assert.Empty((await talk.As("Dora", "teams", "dora@example.org").SayAsync("onboarding", "it")).Facts);
    }

    private static async Task<Speaker> BeginAsync(Talk talk)
    {
        var ada = talk.As("Ada");
        await ada.PressAsync((await ada.SayAsync("onboarding", "it")).Actions[0]);
        return ada;
    }

    private static async Task<IReadOnlyList<ClaimedMessage>> TickAsync(Talk talk)
    {
        await talk.Services.GetRequiredService<JourneyClock>().TickAsync(default);
        return await talk.DeliverAsync();
    }
}
