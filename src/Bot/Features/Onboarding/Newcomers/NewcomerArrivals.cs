using System.Globalization;
using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Routines;
using Bot.Storage;

namespace Bot.Features.Onboarding.Newcomers;

/// <summary>Begins the track of everybody who was named as a newcomer and can be reached by now; whoever is on a track already stays on theirs.</summary>
internal sealed class NewcomerArrivals(JourneyRepository journeys, JourneyPlan plan) : IRoutine
{
    private const int MostPerRound = 100;

    /// <inheritdoc/>
    public async Task RunAsync(Session session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var arrived = await session.QueryAsync<Row>(
            """
            SELECT newcomers.email AS "Email", min(people.id) AS "Person", min(people.name) AS "Name", min(people.time_zone) AS "Zone"
            FROM newcomers JOIN people ON people.email = newcomers.email
            WHERE people.conversation IS NOT NULL GROUP BY newcomers.email LIMIT @most
            """,
            new { most = MostPerRound },
            cancellationToken);
        foreach (var newcomer in arrived)
        {
            // Another host may have been here first: who takes the row out begins the track.
            if (await session.WriteAsync("DELETE FROM newcomers WHERE email = @Email", newcomer, cancellationToken) == 1
                && await journeys.FindAsync(newcomer.Person, cancellationToken) is null or { State: Journey.Waiting })
            {
                var today = plan.ClockOf(newcomer.Zone).DayOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                await journeys.SaveAsync(
                    new Journey { Person = newcomer.Person, Name = newcomer.Name, Track = Track.Newcomer, State = Journey.Running, Started = today, Due = now.ToUnixTimeMilliseconds() }, cancellationToken);
            }
        }
    }

    private sealed class Row
    {
        public string Email { get; init; } = "";

        public string Person { get; init; } = "";

        public string Name { get; init; } = "";

        public string? Zone { get; init; }
    }
}
