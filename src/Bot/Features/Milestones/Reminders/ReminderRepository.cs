using Bot.Features.Milestones.Reminders.Deliveries;
using Bot.Storage;

namespace Bot.Features.Milestones.Reminders;

/// <summary>The reminders that are planned, what was said, and how people want it.</summary>
public sealed class ReminderRepository(Session session, TimeProvider time)
{
    private const string SelectSql =
        """
        SELECT milestone AS "Milestone", day AS "Day", person AS "Person", watches AS "Watches", due AS "Due", last AS "Last", snoozes AS "Snoozes", ladder AS "Ladder"
        FROM reminders WHERE 
        """;

    /// <summary>People for whom something is due: one indexed query, the longest due first.</summary>
    public Task<IReadOnlyList<string>> DuePeopleAsync(int most, CancellationToken cancellationToken) => session.QueryAsync<string>(
        "SELECT person FROM reminders WHERE due > 0 AND due <= @now GROUP BY person ORDER BY min(due) LIMIT @most", new { now = Now, most }, cancellationToken);

    /// <summary>What is due for a person.</summary>
    public Task<IReadOnlyList<Reminder>> DueAsync(string person, CancellationToken cancellationToken) =>
        QueryAsync("person = @person AND due > 0 AND due <= @now ORDER BY due, day, milestone", new { person, now = Now }, cancellationToken);

    /// <summary>Everything planned for one milestone.</summary>
    public Task<IReadOnlyList<Reminder>> OfMilestoneAsync(string milestone, CancellationToken cancellationToken) =>
        QueryAsync("milestone = @milestone ORDER BY day, person", new { milestone }, cancellationToken);

    /// <summary>Everything planned for one person.</summary>
    public Task<IReadOnlyList<Reminder>> OfPersonAsync(string person, CancellationToken cancellationToken) =>
        QueryAsync("person = @person AND due > 0 ORDER BY day, milestone", new { person }, cancellationToken);

    /// <summary>Everything planned, of every milestone.</summary>
    public Task<IReadOnlyList<Reminder>> AllAsync(CancellationToken cancellationToken) => QueryAsync("1 = 1", null, cancellationToken);

    /// <summary>Plans a reminder, in place of what was planned.</summary>
    public Task SaveAsync(Reminder reminder, CancellationToken cancellationToken) => session.WriteAsync(
        """
        INSERT INTO reminders (milestone, day, person, watches, due, last, snoozes, ladder) VALUES (@Milestone, @Day, @Person, @Watches, @Due, @Last, @Snoozes, @Ladder)
        ON CONFLICT (milestone, day, person, watches) DO UPDATE SET due = excluded.due, last = excluded.last, snoozes = excluded.snoozes, ladder = excluded.ladder
        """,
        Row.From(reminder),
        cancellationToken);

    /// <summary>Takes a due reminder for this caller alone and moves it on.</summary>
    /// <returns>False when somebody else took or changed it meanwhile.</returns>
    public async Task<bool> ClaimAsync(Reminder reminder, long due, string last, CancellationToken cancellationToken) => await session.WriteAsync(
        "UPDATE reminders SET due = @next, last = @last WHERE milestone = @Milestone AND day = @Day AND person = @Person AND watches = @watches AND due = @Due",
        new { next = due, last, reminder.Milestone, reminder.Day, reminder.Person, watches = reminder.Watches ? 1L : 0L, reminder.Due },
        cancellationToken) == 1;

    /// <summary>Drops a planned reminder.</summary>
    public Task RemoveAsync(Reminder reminder, CancellationToken cancellationToken) => session.WriteAsync(
        "DELETE FROM reminders WHERE milestone = @Milestone AND day = @Day AND person = @Person AND watches = @Watches", Row.From(reminder), cancellationToken);

    /// <summary>Notes the message of a person's day.</summary>
    /// <returns>False when that person already had one that day.</returns>
    public async Task<bool> LogAsync(string person, string day, string message, int items, string outcome, CancellationToken cancellationToken) => await session.WriteAsync(
        """
        INSERT INTO reminder_messages (person, day, message, written, items, outcome) VALUES (@person, @day, @message, @now, @items, @outcome)
        ON CONFLICT (person, day) DO NOTHING
        """,
        new { person, day, message, now = Now, items, outcome },
        cancellationToken) == 1;

    /// <summary>Notes for messages on their way whether they arrived, before the outbox forgets it.</summary>
    public Task SettleAsync(CancellationToken cancellationToken) => session.WriteAsync(
        """
        UPDATE reminder_messages SET outcome = (SELECT coalesce(o.failure, 'sent') FROM outbox o WHERE o.id = reminder_messages.message)
        WHERE outcome = '' AND EXISTS (SELECT 1 FROM outbox o WHERE o.id = reminder_messages.message AND o.finished > 0)
        """,
        null,
        cancellationToken);

    /// <summary>What became of every message since an instant, the newest first.</summary>
    public Task<IReadOnlyList<ReminderDelivery>> DeliveriesAsync(DateTimeOffset since, CancellationToken cancellationToken) => session.QueryAsync<ReminderDelivery>(
        """
        SELECT person AS "Person", day AS "Day", items AS "Items", written AS "Written", outcome AS "Outcome" FROM reminder_messages
        WHERE written >= @since ORDER BY written DESC, person
        """,
        new { since = since.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>What could not be delivered since an instant, the newest first.</summary>
    public async Task<IReadOnlyList<ReminderDelivery>> UndeliveredAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        [.. (await DeliveriesAsync(since, cancellationToken)).Where(entry => entry.Outcome is not (ReminderDelivery.Waiting or ReminderDelivery.Sent))];

    /// <summary>Drops what was written and keeps the session usable.</summary>
    public Task RollbackAsync() => session.RollbackAsync();

    /// <summary>Keeps what was written.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => session.CommitAsync(_ => Task.CompletedTask, cancellationToken);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<IReadOnlyList<Reminder>> QueryAsync(string where, object? values, CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<Row>(SelectSql + where, values, cancellationToken)).Select(row => row.ToReminder())];

    private sealed class Row
    {
        public string Milestone { get; init; } = "";

        public string Day { get; init; } = "";

        public string Person { get; init; } = "";

        public long Watches { get; init; }

        public long Due { get; init; }

        public string Last { get; init; } = "";

        public long Snoozes { get; init; }

        public string Ladder { get; init; } = "";

        public static Row From(Reminder reminder) => new()
        {
            Milestone = reminder.Milestone,
            Day = reminder.Day,
            Person = reminder.Person,
            Watches = reminder.Watches ? 1 : 0,
            Due = reminder.Due,
            Last = reminder.Last,
            Snoozes = reminder.Snoozes,
            Ladder = reminder.Ladder,
        };

        public Reminder ToReminder() => new(Milestone, Day, Person, Watches != 0) { Due = Due, Last = Last, Snoozes = Snoozes, Ladder = Ladder };
    }
}
