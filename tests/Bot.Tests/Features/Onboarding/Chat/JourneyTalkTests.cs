using Bot.Content;
using Bot.Features.Onboarding.Journeys;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Onboarding.Chat;

/// <summary>How a track starts, for whom, and with whom at one's side.</summary>
public sealed class JourneyTalkTests
{
    private const string ApproversTrack =
        """
        ---
        title: { it: "Approvare richieste", en: "Approving requests" }
        roles: [approver]
        steps:
          - id: hello
            day: 0
            kind: introduce
            title: { it: "Presentati", en: "Introduce yourself" }
            text: { it: "Due righe su di te.", en: "A few lines about you." }
        ---
        """;

    [Fact]
    public async Task A_coordinators_yes_starts_the_track_and_names_the_buddy_to_both()
    {
        using var content = new OnboardingContent();
        await using var talk = await Talk.StartAsync(content.Path);
        var (ada, bruno, carla) = (talk.As("Ada"), talk.As("Bruno", "teams", "bruno@example.org"), talk.As("Carla", "slack", OnboardingContent.Coordinator));
        await bruno.SayAsync("hello", "en");
        await carla.SayAsync("ciao", "it");
        await ada.PressAsync((await ada.SayAsync("onboarding", "it")).Actions[0]);

        var request = Assert.Single(await talk.DeliverAsync());
        var question = await carla.PressAsync(request.Reply.Actions[1]);
        var wrong = await carla.SubmitAsync(question.Form!, new Dictionary<string, string> { ["buddy"] = "bruno" });
        var begun = await carla.SubmitAsync(question.Form!, new Dictionary<string, string> { ["buddy"] = "bruno@example.org" });

        Assert.True(wrong.Form!.Errors.ContainsKey("buddy"));
        Assert.Equal(Outcome.Done, begun.Outcome);
        var said = await talk.DeliverAsync();
        Assert.Contains("bruno@example", Assert.Single(said, message => message.Conversation == ada.Conversation).Reply.Text, StringComparison.Ordinal);
        Assert.Contains("Ada", Assert.Single(said, message => message.Conversation == bruno.Conversation).Reply.Text, StringComparison.Ordinal);
        Assert.Contains((await ada.SayAsync("onboarding")).Facts, fact => fact.Value == "bruno@example.org");
        Assert.Equal(Outcome.Declined, (await carla.PressAsync(request.Reply.Actions[0])).Outcome);
    }

    [Fact]
    public async Task A_track_for_a_role_is_offered_to_those_who_have_it()
    {
        using var content = new OnboardingContent(ApproversTrack);
        await using var talk = await Talk.StartAsync(content.Path);

        Assert.Single((await talk.As("Ada").SayAsync("onboarding", "it")).Actions);
        var choices = await talk.As("Paola", "web", null, "approver").SayAsync("onboarding", "it");

        Assert.Equal(Outcome.Choices, choices.Outcome);
        Assert.Equal(["Approvare richieste", "I primi trenta giorni nella partnership"], choices.Actions.Select(action => action.Title));
    }

    [Fact]
    public async Task Introducing_oneself_finishes_the_step_that_asks_for_it()
    {
        using var content = new OnboardingContent(ApproversTrack.Replace("roles: [approver]", "roles: []", StringComparison.Ordinal));
        await using var talk = await Talk.StartAsync(content.Path);
        var (ada, carla) = (talk.As("Ada"), talk.As("Carla", "slack", OnboardingContent.Coordinator));
        await carla.SayAsync("ciao", "it");
        await ada.PressAsync((await ada.SayAsync("onboarding", "it")).Actions[0]);
        await carla.PressAsync(Assert.Single(await talk.DeliverAsync()).Reply.Actions[0]);
        await talk.Services.GetRequiredService<JourneyClock>().TickAsync(default);
        var step = (await talk.DeliverAsync())[^1].Reply;

        var form = (await ada.PressAsync(step.Actions[0])).Form!;
        await ada.SubmitAsync(form, new Dictionary<string, string> { ["words"] = "Sono Ada." });

        Assert.Contains((await ada.SayAsync("onboarding")).Facts, fact => fact.Title == "fatto");
    }

    [Fact]
    public async Task A_track_for_a_role_that_does_not_exist_is_refused()
    {
        using var content = new OnboardingContent(ApproversTrack.Replace("approver]", "aprover]", StringComparison.Ordinal));
        await using var talk = await Talk.StartAsync(content.Path);

        var problem = Assert.Single(talk.Services.GetRequiredService<ContentLibrary>().Report.Problems);
        Assert.Contains("aprover", problem.ToString(), StringComparison.Ordinal);
    }
}
