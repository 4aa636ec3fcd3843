using Bot.Storage;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>Who is on which track, and how far.</summary>
public sealed class JourneyRepository(Session session, TimeProvider time)
{
    private const string SelectSql =
        """
        SELECT person AS "Person", name AS "Name", track AS "Track", state AS "State", started AS "Started", paused AS "PausedOn", due AS "Due", buddy AS "Buddy" FROM journeys 
        """;

    /// <summary>A person's journey; null when there is none.</summary>
    public Task<Journey?> FindAsync(string person, CancellationToken cancellationToken) =>
        session.FindAsync<Journey>(SelectSql + "WHERE person = @person", new { person }, cancellationToken);

    /// <summary>Everybody's journeys, the newest first.</summary>
    public Task<IReadOnlyList<Journey>> AllAsync(int most, CancellationToken cancellationToken) =>
        session.QueryAsync<Journey>(SelectSql + "ORDER BY started DESC, person LIMIT @most", new { most }, cancellationToken);

    /// <summary>Journeys in a state, the newest first.</summary>
    public Task<IReadOnlyList<Journey>> InStateAsync(string state, int most, CancellationToken cancellationToken) =>
        session.QueryAsync<Journey>(SelectSql + "WHERE state = @state ORDER BY started DESC, person LIMIT @most", new { state, most }, cancellationToken);

    /// <summary>Journeys of the people whom somebody looks after, the newest first.</summary>
    public Task<IReadOnlyList<Journey>> OfBuddyAsync(string email, int most, CancellationToken cancellationToken) =>
        session.QueryAsync<Journey>(SelectSql + "WHERE buddy = @email ORDER BY started DESC, person LIMIT @most", new { email, most }, cancellationToken);

    /// <summary>Journeys on which something is to be released: one indexed query.</summary>
    public Task<IReadOnlyList<Journey>> DueAsync(int most, CancellationToken cancellationToken) =>
        session.QueryAsync<Journey>(SelectSql + "WHERE due > 0 AND due <= @now ORDER BY due LIMIT @most", new { now = Now, most }, cancellationToken);

    /// <summary>Keeps a journey, in place of an earlier one.</summary>
    public Task SaveAsync(Journey journey, CancellationToken cancellationToken) => session.WriteAsync(
        """
        INSERT INTO journeys (person, name, track, state, started, paused, due, buddy) VALUES (@Person, @Name, @Track, @State, @Started, @PausedOn, @Due, @Buddy)
        ON CONFLICT (person) DO UPDATE SET name = excluded.name, track = excluded.track, state = excluded.state, started = excluded.started, paused = excluded.paused, due = excluded.due, buddy = excluded.buddy
        """,
        journey,
        cancellationToken);

    /// <summary>Takes a due journey for this caller alone and sets its next release.</summary>
    /// <returns>False when somebody else took or changed it meanwhile.</returns>
    public async Task<bool> ClaimAsync(Journey journey, long due, CancellationToken cancellationToken) => await session.WriteAsync(
        "UPDATE journeys SET due = @next WHERE person = @Person AND due = @Due AND state = @State", new { next = due, journey.Person, journey.Due, journey.State }, cancellationToken) == 1;

    /// <summary>Keeps day one of a journey that has none yet.</summary>
    public Task StartAsync(Journey journey, CancellationToken cancellationToken) =>
        session.WriteAsync("UPDATE journeys SET started = @Started WHERE person = @Person AND started = ''", new { journey.Started, journey.Person }, cancellationToken);

    /// <summary>The released steps of a person.</summary>
    public Task<IReadOnlyList<JourneyStep>> StepsAsync(string person, CancellationToken cancellationToken) => session.QueryAsync<JourneyStep>(
        "SELECT step AS \"Step\", released AS \"Released\", done AS \"Done\" FROM journey_steps WHERE person = @person ORDER BY released, step", new { person }, cancellationToken);

    /// <summary>Notes that a step was released.</summary>
    public Task ReleaseAsync(string person, string step, CancellationToken cancellationToken) => session.WriteAsync(
        "INSERT INTO journey_steps (person, step, released, done) VALUES (@person, @step, @now, 0) ON CONFLICT (person, step) DO NOTHING", new { person, step, now = Now }, cancellationToken);

    /// <summary>Notes that a step is done.</summary>
    public Task FinishAsync(string person, string step, CancellationToken cancellationToken) => session.WriteAsync(
        "UPDATE journey_steps SET done = @now WHERE person = @person AND step = @step AND done = 0", new { person, step, now = Now }, cancellationToken);

    /// <summary>Forgets the steps of a person: the journey begins anew.</summary>
    public Task ClearAsync(string person, CancellationToken cancellationToken) =>
        session.WriteAsync("DELETE FROM journey_steps WHERE person = @person", new { person }, cancellationToken);

    /// <summary>Forgets a journey with its steps.</summary>
    public async Task RemoveAsync(string person, CancellationToken cancellationToken)
    {
        await ClearAsync(person, cancellationToken);
        await session.WriteAsync("DELETE FROM journeys WHERE person = @person", new { person }, cancellationToken);
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
