using System.Globalization;
using Bot.Calendar;
using Bot.Features.Onboarding.Newcomers;
using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.Messages;
using Bot.People;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>Releases steps: each journey is claimed, its steps noted and the message queued in one transaction.</summary>
public sealed class JourneyClock(IServiceScopeFactory scopes, TrackLibrary tracks, JourneyPlan plan, Outbox outbox, TimeProvider time)
{
    private const int Most = 200;

    // Later than this something kept the host from its work, and the hour may have become a wrong one.
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    /// <summary>Plans everybody's next step anew; when tracks were read again.</summary>
    public async Task PlanAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        var journeys = scope.ServiceProvider.GetRequiredService<JourneyRepository>();
        foreach (var journey in (await journeys.InStateAsync(Journey.Running, int.MaxValue, cancellationToken)).Where(journey => journey.Started.Length > 0))
        {
            var clock = plan.ClockOf((await FindAsync(scope.ServiceProvider, journey, cancellationToken))?.TimeZone);
            var (steps, due) = await NextAsync(journeys, journey, clock, cancellationToken);
            var wanted = steps.Count > 0 ? JourneyPlan.NextMorning(time.GetUtcNow(), clock).ToUnixTimeMilliseconds() : due;
            if (wanted != journey.Due && (steps.Count == 0 || journey.Due == 0 || wanted < journey.Due))
            {
                await journeys.ClaimAsync(journey, wanted, cancellationToken);
            }
        }

        await session.CommitAsync(_ => Task.CompletedTask, cancellationToken);
    }

    /// <summary>Releases everything that is due.</summary>
    /// <returns>How many people got a message.</returns>
    public async Task<int> TickAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var due = await scope.ServiceProvider.GetRequiredService<JourneyRepository>().DueAsync(Most, cancellationToken);
        var told = 0;
        foreach (var journey in due.Where(journey => journey.State == Journey.Running))
        {
            told += await ReleaseAsync(journey, cancellationToken) ? 1 : 0;
        }

        if (due.Any(journey => journey.State == Journey.Waiting))
        {
            await scope.ServiceProvider.GetRequiredService<ArrivalRequests>().AskAsync([.. due.Where(journey => journey.State == Journey.Waiting)], time.GetUtcNow(), cancellationToken);
            outbox.Wake();
        }

        return told;
    }

    private async Task<bool> ReleaseAsync(Journey journey, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        var journeys = scope.ServiceProvider.GetRequiredService<JourneyRepository>();
        var person = await FindAsync(scope.ServiceProvider, journey, cancellationToken);
        var clock = plan.ClockOf(person?.TimeZone);
        var now = time.GetUtcNow();
        journey = journey.Started.Length > 0 ? journey : journey with { Started = clock.DayOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        var isNight = now - DateTimeOffset.FromUnixTimeMilliseconds(journey.Due) > Late && !JourneyPlan.IsDaytime(now, clock);
        var (steps, due) = isNight ? ([], JourneyPlan.NextMorning(now, clock).ToUnixTimeMilliseconds()) : await NextAsync(journeys, journey, clock, cancellationToken);
        if (!await journeys.ClaimAsync(journey, due, cancellationToken))
        {
            await session.RollbackAsync();
            return false;
        }

        await journeys.StartAsync(journey, cancellationToken);
        var reply = steps.Count > 0 ? await StepsAsync(scope.ServiceProvider, journey, steps, person, clock, cancellationToken)
            : due == 0 && tracks.Find(journey.Track) is not null
                ? (await scope.ServiceProvider.GetRequiredService<JourneyEnd>().FinishAsync(journey, now, cancellationToken))(person?.Locale ?? Locale.Italian)
                : null;
        var message = reply is not null && person?.Conversation is { } conversation
            ? new OutgoingMessage($"journey:{journey.Person}:{journey.Due}:{(steps.Count > 0 ? steps[0].Id : "end")}", conversation, reply) : null;
        if (message is not null)
        {
            await outbox.AddAsync(session, message, cancellationToken);
        }

        await session.CommitAsync(_ => Task.CompletedTask, cancellationToken);
        outbox.Wake();
        return message is not null;
    }

    // What is due now, and the instant of what comes after: the next step, the end a week after the last one, or nothing.
    private async Task<(IReadOnlyList<Step> Steps, long Due)> NextAsync(JourneyRepository journeys, Journey journey, WallClock clock, CancellationToken cancellationToken)
    {
        if (tracks.Find(journey.Track) is not { } track)
        {
            return ([], 0);
        }

        var today = clock.DayOf(time.GetUtcNow());
        var (steps, next) = JourneyPlan.Due(journey, track, await journeys.StepsAsync(journey.Person, cancellationToken), today, clock);
        var end = JourneyPlan.EndOf(journey, track, steps.Count > 0 ? today : null, clock);
        return (steps, JourneyPlan.InstantOf(next ?? (end > today ? end : (DateOnly?)null), clock));
    }

    private async Task<Reply> StepsAsync(IServiceProvider services, Journey journey, IReadOnlyList<Step> steps, KnownPerson? person, WallClock clock, CancellationToken cancellationToken)
    {
        var journeys = services.GetRequiredService<JourneyRepository>();
        var track = tracks.Find(journey.Track)!;
        var before = (await journeys.StepsAsync(journey.Person, cancellationToken)).Where(step => step.Done == 0).Select(step => step.Step).ToHashSet(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            await journeys.ReleaseAsync(journey.Person, step.Id, cancellationToken);
        }

        var next = JourneyPlan.Due(journey, track, await journeys.StepsAsync(journey.Person, cancellationToken), clock.DayOf(time.GetUtcNow()), clock).Next;
        var locale = person?.Locale ?? Locale.Italian;
        var end = JourneyMessage.End(next, [.. track.Steps.Where(step => before.Contains(step.Id))], locale);
        return services.GetRequiredService<JourneyMessage>().Compose(steps, end, locale);
    }

    private static async Task<KnownPerson?> FindAsync(IServiceProvider services, Journey journey, CancellationToken cancellationToken)
    {
        var found = await services.GetRequiredService<PeopleDirectory>().FindByIdAsync(services.GetRequiredService<Session>(), [journey.Person], cancellationToken);
        return found.Count > 0 ? found[0] : null;
    }
}
