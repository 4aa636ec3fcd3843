using Bot.Content;
using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Bot.Tests.Features.Onboarding;

/// <summary>A newcomer's thirty days in fast-forward.</summary>
public sealed class ThirtyDaysTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_newcomer_gets_each_step_once_on_its_working_day_and_ends_with_a_summary()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var offer = await ada.SayAsync("onboarding", "it");
        Assert.Equal(Outcome.Done, (await ada.PressAsync(offer.Actions[0])).Outcome);

        var days = new List<string>();
        Reply? last = null;
        for (var hour = 0; hour < 24 * 40; hour++)
        {
            await talk.Services.GetRequiredService<JourneyClock>().TickAsync(default);
            foreach (var message in await talk.DeliverAsync())
            {
                days.Add(talk.Clock.GetUtcNow().ToString("MM-dd", null));
                foreach (var button in message.Reply.Actions.Where(button => button.Action == "onboarding.step" && (!button.Value.Contains('|', StringComparison.Ordinal) || button.Value.EndsWith("|2", StringComparison.Ordinal))))
                {
                    last = await ada.PressAsync(button);
                }
            }

            if (hour == 100)
            {
                await talk.RestartAsync();
            }

            talk.Clock.Advance(TimeSpan.FromHours(1));
        }

        // Monday 2 March; day 30 is Wednesday 1 April.
        Assert.Equal(["03-02", "03-03", "03-05", "03-09", "03-16", "04-01"], days);
        Assert.Contains("6 passi fatti su 6", last!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_thirty_days_are_told_like_a_chat_and_end_with_what_is_left()
    {
        using var content = new OnboardingContent();
        await using var talk = await Talk.StartAsync(content.Path);
        var (ada, bruno, carla) = (talk.As("Ada", "slack", "ada@example.org"), talk.As("Bruno", "teams", "bruno@example.org"), talk.As("Carla", "slack", OnboardingContent.Coordinator));
        var told = new ToldTranscript(talk, new[] { ada, bruno, carla }.ToDictionary(person => person.Conversation.Id, person => person.Person.Name));
        await bruno.SayAsync("ciao", "it");
        await carla.SayAsync("ciao", "it");

        told.Note("Ada entra nello spazio di lavoro");
        told.Answer(ada, await ada.PressAsync(new Button("", "onboarding.start", IncomingMessage.ArrivalValue)));
        var request = (await TickAsync(talk, told))["Carla"].Single();
        var form = await told.PressesAsync(carla, request.Actions[1]);
        await told.SaysAsync(carla, "bruno@example.org");
        Assert.NotNull(form.Form);
        await told.DeliverAsync();
        var step = (await TickAsync(talk, told))["Ada"].Single();
        await told.PressesAsync(ada, step.Actions[0]);

        step = (await WaitAsync(talk, told))["Ada"].Single();
        await told.PressesAsync(ada, step.Actions[^1]);
        await told.SaysAsync(ada, "Con chi parlo per un accesso al laboratorio?");
        await told.DeliverAsync();
        await told.PressesAsync(ada, step.Actions[0]);

        step = (await WaitAsync(talk, told))["Ada"].Single();
        await told.PressesAsync(ada, step.Actions[0]);
        await WaitAsync(talk, told);
        await told.SaysAsync(ada, "a che punto sono con l'onboarding?");

        step = (await WaitAsync(talk, told))["Ada"].Single();
        await told.PressesAsync(ada, step.Actions[0]);
        await told.PressesAsync(ada, step.Actions[1]);

        step = (await WaitAsync(talk, told))["Ada"].Single();
        await told.PressesAsync(ada, step.Actions[0]);
        var end = await WaitAsync(talk, told);
        await told.PressesAsync(ada, end["Ada"].Single().Actions[0]);

        output.WriteLine(told.Text);
        Assert.Contains("5 passi fatti su 6", end["Ada"].Single().Text, StringComparison.Ordinal);
        Assert.Contains("Le date che contano", end["Bruno"].Single().Text, StringComparison.Ordinal);
        Assert.Contains("Le date che contano", end["Carla"].Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_answer_may_be_tried_again()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.PressAsync((await ada.SayAsync("onboarding", "en")).Actions[0]);

        var wrong = await ada.PressAsync(new Button("Five", "onboarding.step", "check|1"));

        Assert.Equal(Outcome.Choices, wrong.Outcome);
        Assert.Equal(Outcome.Done, (await ada.PressAsync(wrong.Actions[1])).Outcome);
    }

    [Fact]
    public void A_broken_track_is_refused_with_its_line_and_the_one_before_serves()
    {
        using var folder = new TemporaryFolder();
        var library = new TrackLibrary(Partnership.Load(RepositoryRoot.Partnership));
        folder.Write("onboarding/newcomer.md", "---\ntitle: { it: Uno, en: One }\nsteps:\n  - { id: a, day: 0, kind: read, title: { it: A }, text: { it: B } }\n---\n");
        library.Load(folder.Path, new ContentReport());
        folder.Write("onboarding/newcomer.md", "---\ntitle: [\n---\n");
        var report = new ContentReport();
        library.Load(folder.Path, report);

        Assert.Contains("line", Assert.Single(report.Problems).Why, StringComparison.Ordinal);
        Assert.Equal("One", library.Find("newcomer")!.Title.En);
    }

    private static async Task<ILookup<string, Reply>> TickAsync(Talk talk, ToldTranscript told)
    {
        await talk.Services.GetRequiredService<JourneyClock>().TickAsync(default);
        return await told.DeliverAsync();
    }

    // Hour after hour, until something is said.
    private static async Task<ILookup<string, Reply>> WaitAsync(Talk talk, ToldTranscript told)
    {
        for (var hour = 0; hour < 24 * 30; hour++)
        {
            talk.Clock.Advance(TimeSpan.FromHours(1));
            if (await TickAsync(talk, told) is { Count: > 0 } said)
            {
                return said;
            }
        }

        throw new InvalidOperationException("nothing more is said");
    }
}
