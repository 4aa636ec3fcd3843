using Bot.Features.Milestones.Reminders;
using Bot.Features.Milestones.Reminders.Deliveries;
using Bot.Messages;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Milestones.Reminders;

/// <summary>What the reminders' repository promises, on whichever database it stands.</summary>
public abstract class ReminderRepositoryTests : QueueTests
{
    private long Now => Clock.GetUtcNow().ToUnixTimeMilliseconds();

    [SkippableFact]
    public async Task People_with_something_due_come_longest_due_first_and_each_once()
    {
        await SaveAsync(Planned("a", "ada") with { Due = Now - 1 }, Planned("b", "ada") with { Due = Now - 9 }, Planned("c", "bruno") with { Due = Now - 5 }, Planned("d", "carla") with { Due = Now + 1 }, Planned("e", "dora"));

        Assert.Equal(["ada", "bruno"], await ReadAsync(reminders => reminders.DuePeopleAsync(10, default)));
        Assert.Equal(["ada"], await ReadAsync(reminders => reminders.DuePeopleAsync(1, default)));
        Assert.Equal(["b", "a"], (await ReadAsync(reminders => reminders.DueAsync("ada", default))).Select(reminder => reminder.Milestone));
    }

    [SkippableFact]
    public async Task A_reminder_planned_again_takes_the_place_of_the_one_before()
    {
        await SaveAsync(Planned("a", "ada") with { Due = 1, Ladder = "old" });
        await SaveAsync(Planned("a", "ada") with { Due = 2, Ladder = "new", Snoozes = 3, Last = "2026-03-01" });

        var only = Assert.Single(await ReadAsync(reminders => reminders.OfMilestoneAsync("a", default)));
        Assert.Equal((2L, "new", 3L, "2026-03-01"), (only.Due, only.Ladder, only.Snoozes, only.Last));
    }

    [SkippableFact]
    public async Task Whoever_watches_and_whoever_owns_are_kept_apart()
    {
        await SaveAsync(Planned("a", "ada") with { Due = 1 }, new Reminder("a", "2026-03-09", "ada", Watches: true) { Due = 2 });

        Assert.Equal(2, (await ReadAsync(reminders => reminders.OfPersonAsync("ada", default))).Count);
        await WriteAsync(reminders => reminders.RemoveAsync(Planned("a", "ada"), default));
        Assert.True(Assert.Single(await ReadAsync(reminders => reminders.OfPersonAsync("ada", default))).Watches);
    }

    [SkippableFact]
    public async Task Of_many_hosts_that_claim_a_reminder_at_once_one_has_it()
    {
        var due = Planned("a", "ada") with { Due = Now };
        await SaveAsync(due);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(reminders => reminders.ClaimAsync(due, Now + 1000, "2026-03-02", default)))));

        Assert.Single(claimed, has => has);
        var moved = Assert.Single(await ReadAsync(reminders => reminders.AllAsync(default)));
        Assert.Equal((Now + 1000, "2026-03-02"), (moved.Due, moved.Last));
    }

    [SkippableFact]
    public async Task What_was_changed_meanwhile_is_not_claimed()
    {
        var read = Planned("a", "ada") with { Due = Now };
        await SaveAsync(read);
        await SaveAsync(read with { Due = Now + 5 });

        Assert.False(await WriteAsync(reminders => reminders.ClaimAsync(read, 0, "", default)));
    }

    [SkippableFact]
    public async Task What_is_claimed_and_rolled_back_is_due_again()
    {
        var due = Planned("a", "ada") with { Due = Now };
        await SaveAsync(due);
        await using (var session = new Session(Database))
        {
            Assert.True(await new ReminderRepository(session, Clock).ClaimAsync(due, 0, "2026-03-02", default));
        }

        Assert.Equal(["ada"], await ReadAsync(reminders => reminders.DuePeopleAsync(10, default)));
    }

    [SkippableFact]
    public async Task A_person_has_one_message_a_day_whichever_host_notes_it()
    {
        var noted = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => WriteAsync(reminders => reminders.LogAsync("ada", "2026-03-02", $"m-{i}", 1, "", default)))));

        Assert.Single(noted, has => has);
        Assert.True(await WriteAsync(reminders => reminders.LogAsync("ada", "2026-03-03", "next", 1, "", default)));
        Assert.True(await WriteAsync(reminders => reminders.LogAsync("bruno", "2026-03-02", "other", 1, "", default)));
    }

    [SkippableFact]
    public async Task The_log_says_what_arrived_what_is_on_its_way_and_what_could_not_be_delivered()
    {
        var outbox = new Outbox(Database, Clock);
        foreach (var (person, key) in new[] { ("ada", "sent"), ("bruno", "refused"), ("carla", "waiting") })
        {
            await WriteAsync(reminders => reminders.LogAsync(person, "2026-03-02", key, 2, "", default));
            await Database.WriteAsync(transaction => outbox.AddAsync(transaction, new OutgoingMessage(key, new Conversation("test", person), new Reply("ciao"))), default);
        }

        await WriteAsync(reminders => reminders.LogAsync("dora", "2026-03-02", "none", 1, ReminderClock.NeverMet, default));
        await outbox.FinishAsync("sent", "1", default);
        await outbox.GiveUpAsync("refused", DeliveryException.Blocked("user_disabled").Message, default);
        await WriteAsync(async reminders => { await reminders.SettleAsync(default); return true; });

        var log = await ReadAsync(reminders => reminders.DeliveriesAsync(Talk.Start.AddDays(-1), default));
        Assert.Equal(
            [("ada", ReminderDelivery.Sent), ("bruno", "blocked or taken out: user_disabled"), ("carla", ReminderDelivery.Waiting), ("dora", ReminderClock.NeverMet)],
            log.Select(entry => (entry.Person, entry.Outcome)).Order());
        Assert.Equal(["bruno", "dora"], (await ReadAsync(reminders => reminders.UndeliveredAsync(Talk.Start.AddDays(-1), default))).Select(entry => entry.Person).Order());
        Assert.Empty(await ReadAsync(reminders => reminders.DeliveriesAsync(Talk.Start.AddDays(1), default)));
    }

    private static Reminder Planned(string milestone, string person) => new(milestone, "2026-03-09", person, Watches: false);

    private async Task SaveAsync(params Reminder[] planned)
    {
        foreach (var reminder in planned)
        {
            await WriteAsync(async reminders => { await reminders.SaveAsync(reminder, default); return true; });
        }
    }

    private Task<bool> WriteAsync(Func<ReminderRepository, Task> write) => WriteAsync(async reminders => { await write(reminders); return true; });

    private async Task<T> WriteAsync<T>(Func<ReminderRepository, Task<T>> write)
    {
        await using var session = new Session(Database);
        var reminders = new ReminderRepository(session, Clock);
        var result = await write(reminders);
        await reminders.CommitAsync(default);
        return result;
    }

    private async Task<T> ReadAsync<T>(Func<ReminderRepository, Task<T>> read)
    {
        await using var session = new Session(Database);
        return await read(new ReminderRepository(session, Clock));
    }
}
