using System.Text.Json;
using Bot.Storage;

namespace Bot.Features.Milestones.Plan;

/// <summary>What people changed in chat: milestones, days that are done, notes.</summary>
public sealed class MilestoneRepository(Session session, TimeProvider time)
{
    /// <summary>Milestones made or changed in chat, with what the file said about each at that time.</summary>
    public async Task<IReadOnlyList<(Milestone Milestone, string FileRow)>> ChangedAsync(CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<Row>("SELECT definition AS \"A\", file_row AS \"B\" FROM milestones ORDER BY id", null, cancellationToken))
            .Select(row => (JsonSerializer.Deserialize<Milestone>(row.A)!, row.B))];

    /// <summary>The days that are done, by milestone.</summary>
    public async Task<ILookup<string, DateOnly>> DoneAsync(CancellationToken cancellationToken) =>
        (await session.QueryAsync<Row>("SELECT milestone AS \"A\", day AS \"B\" FROM milestone_days_done", null, cancellationToken))
            .ToLookup(row => row.A, row => Day(row.B));

    /// <summary>Since which day each milestone is known here.</summary>
    public async Task<IReadOnlyDictionary<string, DateOnly>> KnownAsync(CancellationToken cancellationToken) =>
        (await session.QueryAsync<Row>("SELECT milestone AS \"A\", since AS \"B\" FROM milestones_known", null, cancellationToken))
            .ToDictionary(row => row.A, row => Day(row.B), StringComparer.Ordinal);

    /// <summary>Notes that a milestone is known from a day on; a first time only.</summary>
    public Task KnowAsync(string milestone, DateOnly since, CancellationToken cancellationToken) => session.WriteAsync(
        "INSERT INTO milestones_known (milestone, since) VALUES (@milestone, @since) ON CONFLICT (milestone) DO NOTHING",
        new { milestone, since = Text(since) },
        cancellationToken);

    /// <summary>Keeps a milestone that somebody made or changed.</summary>
    /// <param name="milestone">As it is from now on.</param>
    /// <param name="fileRow">What the file says about it now; empty when nothing.</param>
    /// <param name="person">Who changed it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task SaveAsync(Milestone milestone, string fileRow, string person, CancellationToken cancellationToken) => session.WriteAsync(
        """
        INSERT INTO milestones (id, definition, file_row, changed, changed_by) VALUES (@id, @definition, @fileRow, @now, @person)
        ON CONFLICT (id) DO UPDATE SET definition = excluded.definition, file_row = excluded.file_row, changed = excluded.changed, changed_by = excluded.changed_by
        """,
        new { id = milestone.Id, definition = JsonSerializer.Serialize(milestone), fileRow, now = Now, person },
        cancellationToken);

    /// <summary>Marks a day done.</summary>
    /// <returns>False when it was done already.</returns>
    public async Task<bool> FinishAsync(MilestoneDay day, string person, CancellationToken cancellationToken) => await session.WriteAsync(
        "INSERT INTO milestone_days_done (milestone, day, done, done_by) VALUES (@milestone, @day, @now, @person) ON CONFLICT (milestone, day) DO NOTHING",
        new { milestone = day.Milestone.Id, day = Text(day.Day), now = Now, person },
        cancellationToken) == 1;

    /// <summary>Opens a day again.</summary>
    public Task ReopenAsync(MilestoneDay day, CancellationToken cancellationToken) => session.WriteAsync(
        "DELETE FROM milestone_days_done WHERE milestone = @milestone AND day = @day",
        new { milestone = day.Milestone.Id, day = Text(day.Day) },
        cancellationToken);

    /// <summary>Adds a note on a milestone's progress.</summary>
    public Task AddNoteAsync(string milestone, string person, string name, string note, CancellationToken cancellationToken) => session.WriteAsync(
        "INSERT INTO milestone_notes (id, milestone, written, person, name, note) VALUES (@id, @milestone, @now, @person, @name, @note)",
        new { id = Guid.NewGuid().ToString("N"), milestone, now = Now, person, name, note },
        cancellationToken);

    /// <summary>The newest notes of a milestone, oldest of them first.</summary>
    public async Task<IReadOnlyList<MilestoneNote>> NotesAsync(string milestone, int most, CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<NoteRow>(
            "SELECT name AS \"Name\", written AS \"Written\", note AS \"Note\" FROM milestone_notes WHERE milestone = @milestone ORDER BY written DESC LIMIT @most",
            new { milestone, most },
            cancellationToken)).Reverse().Select(row => new MilestoneNote(row.Name, DateTimeOffset.FromUnixTimeMilliseconds(row.Written), row.Note))];

    /// <summary>When somebody last noted progress, by milestone.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> LastNotesAsync(CancellationToken cancellationToken) =>
        (await session.QueryAsync<LastNote>("SELECT milestone AS \"Milestone\", max(written) AS \"Written\" FROM milestone_notes GROUP BY milestone", null, cancellationToken))
            .ToDictionary(row => row.Milestone, row => DateTimeOffset.FromUnixTimeMilliseconds(row.Written), StringComparer.Ordinal);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", null);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);

    private sealed class Row
    {
        public string A { get; init; } = "";

        public string B { get; init; } = "";
    }

    private sealed class LastNote
    {
        public string Milestone { get; init; } = "";

        public long Written { get; init; }
    }

    private sealed class NoteRow
    {
        public string Name { get; init; } = "";

        public long Written { get; init; }

        public string Note { get; init; } = "";
    }
}
