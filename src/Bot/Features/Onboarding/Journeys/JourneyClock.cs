using Bot.Features.Onboarding.Tracks;
using Bot.People;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>Releases steps: each journey is claimed, its steps noted and the message queued in one transaction.</summary>
public sealed class JourneyClock(IServiceScopeFactory scopes, TrackLibrary tracks, JourneyPlan plan, Outbox outbox, TimeProvider time)
{
    private const int Most = 200;

    /// <summary>Releases everything that is due.</summary>
    /// <returns>How many people got a message.</returns>
    public async Task<int> TickAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var due = await scope.ServiceProvider.GetRequiredService<JourneyRepository>().DueAsync(Most, cancellationToken);
        var told = 0;
        foreach (var journey in due)
        {
            told += await ReleaseAsync(journey, cancellationToken) ? 1 : 0;
        }

        return told;
    }

    private async Task<bool> ReleaseAsync(Journey journey, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        var journeys = scope.ServiceProvider.GetRequiredService<JourneyRepository>();
        var found = await scope.ServiceProvider.GetRequiredService<PeopleDirectory>().FindByIdAsync(session, [journey.Person], cancellationToken);
        var person = found.Count > 0 ? found[0] : null;
        var clock = plan.ClockOf(person?.TimeZone);
        var today = clock.DayOf(time.GetUtcNow());
        var (steps, next) = tracks.Find(journey.Track) is { } track
            ? JourneyPlan.Due(journey, track, await journeys.StepsAsync(journey.Person, cancellationToken), today, clock)
            : ([], null);
        if (!await journeys.ClaimAsync(journey, JourneyPlan.InstantOf(next, clock), cancellationToken))
        {
            await session.RollbackAsync();
            return false;
        }

        foreach (var step in steps)
        {
            await journeys.ReleaseAsync(journey.Person, step.Id, cancellationToken);
        }

        var isTold = steps.Count > 0 && person?.Conversation is not null;
        if (isTold)
        {
            var key = $"journey:{journey.Person}:{journey.Started}:{steps[0].Id}:{today:yyyyMMdd}";
            await outbox.AddAsync(session, new OutgoingMessage(key, person!.Conversation!, JourneyMessage.Compose(steps, next, person.Locale)), cancellationToken);
        }

        await session.CommitAsync(_ => Task.CompletedTask, cancellationToken);
        outbox.Wake();
        return isTold;
    }
}
