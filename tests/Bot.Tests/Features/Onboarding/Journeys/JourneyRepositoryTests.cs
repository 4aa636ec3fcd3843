using Bot.Features.Onboarding.Introductions;
using Bot.Features.Onboarding.Journeys;
using Bot.Messages;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Onboarding.Journeys;

/// <summary>What the repositories of onboarding promise, on whichever database they stand.</summary>
public abstract class JourneyRepositoryTests : QueueTests
{
    private static readonly Journey Ada = new()
    {
        Person = "test:ada",
        Name = "Ada",
        Track = "newcomer",
        State = Journey.Running,
        Started = "2026-03-02",
        Buddy = "bea@example.org",
        Due = Talk.Start.ToUnixTimeMilliseconds(),
    };

    [SkippableFact]
    public async Task A_journey_comes_back_as_it_was_saved_and_the_later_one_counts()
    {
        await DoAsync(journeys => journeys.SaveAsync(Ada, default));
        await DoAsync(journeys => journeys.SaveAsync(Ada with { State = Journey.Paused, PausedOn = "2026-03-04", Due = 0 }, default));

        Assert.Equal(Ada with { State = Journey.Paused, PausedOn = "2026-03-04", Due = 0 }, await ReadAsync(journeys => journeys.FindAsync("test:ada", default)));
        Assert.Null(await ReadAsync(journeys => journeys.FindAsync("test:nobody", default)));
    }

    [SkippableFact]
    public async Task Journeys_are_found_by_what_is_due_by_state_and_by_buddy()
    {
        foreach (var journey in new[] { Ada, Ada with { Person = "test:bruno", Due = Ada.Due + 1, Started = "2026-03-03" }, Ada with { Person = "test:carla", State = Journey.Waiting, Started = "", Buddy = "", Due = 0 } })
        {
            await DoAsync(journeys => journeys.SaveAsync(journey, default));
        }

        Assert.Equal(["test:ada"], Names(await ReadAsync(journeys => journeys.DueAsync(10, default))));
        Assert.Equal(["test:bruno", "test:ada"], Names(await ReadAsync(journeys => journeys.InStateAsync(Journey.Running, 10, default))));
        Assert.Equal(["test:bruno"], Names(await ReadAsync(journeys => journeys.OfBuddyAsync("bea@example.org", 1, default))));
        Assert.Equal(["test:bruno", "test:ada", "test:carla"], Names(await ReadAsync(journeys => journeys.AllAsync(10, default))));
    }

    [SkippableFact]
    public async Task Of_many_hosts_that_claim_a_journey_at_once_one_has_it()
    {
        await DoAsync(journeys => journeys.SaveAsync(Ada, default));

        var claimed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(journeys => journeys.ClaimAsync(Ada, 0, default)))));

        Assert.Single(claimed, has => has);
        Assert.False(await WriteAsync(journeys => journeys.ClaimAsync(Ada, 5, default)));
    }

    [SkippableFact]
    public async Task A_step_is_released_once_done_once_and_forgotten_with_its_journey()
    {
        await DoAsync(journeys => journeys.SaveAsync(Ada, default));
        await DoAsync(journeys => journeys.ReleaseAsync("test:ada", "areas", default));
        Clock.Advance(TimeSpan.FromHours(1));
        await DoAsync(journeys => journeys.ReleaseAsync("test:ada", "areas", default));
        await DoAsync(journeys => journeys.FinishAsync("test:ada", "areas", default));
        Clock.Advance(TimeSpan.FromHours(1));
        await DoAsync(journeys => journeys.FinishAsync("test:ada", "areas", default));

        var step = Assert.Single(await ReadAsync(journeys => journeys.StepsAsync("test:ada", default)));
        Assert.Equal(("areas", Talk.Start, Talk.Start.AddHours(1)), (step.Step, DateTimeOffset.FromUnixTimeMilliseconds(step.Released), DateTimeOffset.FromUnixTimeMilliseconds(step.Done)));
        await DoAsync(journeys => journeys.RemoveAsync("test:ada", default));
        Assert.Empty(await ReadAsync(journeys => journeys.StepsAsync("test:ada", default)));
        Assert.Null(await ReadAsync(journeys => journeys.FindAsync("test:ada", default)));
    }

    [SkippableFact]
    public async Task An_introduction_is_decided_once_and_its_place_is_the_last_one_chosen()
    {
        await using var session = new Session(Database);
        var introductions = new IntroductionRepository(session, Clock);
        await introductions.SaveAsync(new Introduction("test:ada", "Ada", "prima"), default);
        await introductions.SaveAsync(new Introduction("test:ada", "Ada", "Sono Ada, è un piacere"), default);
        await introductions.ChoosePlaceAsync(new Conversation("test", "old"), default);
        await introductions.ChoosePlaceAsync(new Conversation("test", "room", "address") { IsPrivate = false }, default);

        Assert.Equal("Sono Ada, è un piacere", (await introductions.FindAsync("test:ada", default))!.Words);
        Assert.Equal(("room", "address", false), await introductions.PlaceAsync(default) is { } place ? (place.Id, place.Address, place.IsPrivate) : default);
        Assert.True(await introductions.RemoveAsync("test:ada", default));
        Assert.False(await introductions.RemoveAsync("test:ada", default));
    }

    private static IEnumerable<string> Names(IEnumerable<Journey> journeys) => journeys.Select(journey => journey.Person);

    private Task<bool> DoAsync(Func<JourneyRepository, Task> write) => WriteAsync(async journeys => { await write(journeys); return true; });

    private async Task<T> WriteAsync<T>(Func<JourneyRepository, Task<T>> write)
    {
        await using var session = new Session(Database);
        var result = await write(new JourneyRepository(session, Clock));
        await session.CommitAsync(_ => Task.CompletedTask, default);
        return result;
    }

    private async Task<T> ReadAsync<T>(Func<JourneyRepository, Task<T>> read)
    {
        await using var session = new Session(Database);
        return await read(new JourneyRepository(session, Clock));
    }
}
