using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Storage;

/// <summary>What this process keeps goes straight to its own worker, in order and once.</summary>
public class HandOverTests
{
    private static readonly Conversation Room = new("test", "room", "");

    [Fact]
    public async Task A_message_goes_to_the_open_worker_and_nobody_else_can_claim_it()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var inbox = new Inbox(database, TimeProvider.System);
        inbox.Open();

        Assert.True(await inbox.AddAsync(Message("1"), isClaimed: false, default));

        Assert.Empty(await new Inbox(database, TimeProvider.System).ClaimAsync(10, default));
        var (message, attempts) = Assert.Single(await inbox.NextAsync(10, default));
        Assert.Equal(("1", 1), (message.Id, attempts));
        Assert.False(await inbox.AddAsync(Message("1"), isClaimed: false, default));
        Assert.Empty(await inbox.NextAsync(10, default));
    }

    [Fact]
    public async Task A_message_behind_an_unfinished_one_waits_for_its_end()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var inbox = new Inbox(database, TimeProvider.System);
        inbox.Open();
        await inbox.AddAsync(Message("1"), isClaimed: false, default);
        await inbox.AddAsync(Message("2"), isClaimed: false, default);

        var first = Assert.Single(await NextAsync(inbox)).Message;
        Assert.Equal("1", first.Id);
        Assert.Empty(await inbox.NextAsync(10, default));

        await database.WriteAsync(transaction => inbox.FinishAsync(transaction, first, []), default);
        inbox.Wake();
        Assert.Equal("2", Assert.Single(await NextAsync(inbox)).Message.Id);
    }

    [Fact]
    public async Task More_than_the_worker_can_take_waits_in_the_database_and_none_is_lost()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var inbox = new Inbox(database, TimeProvider.System);
        inbox.Open();
        for (var i = 0; i < 300; i++)
        {
            await inbox.AddAsync(Message($"{i}") with { Conversation = new Conversation("test", $"room {i}", "") }, isClaimed: false, default);
        }

        var seen = new List<string>();
        while (await inbox.NextAsync(16, default) is { Count: > 0 } next)
        {
            seen.AddRange(next.Select(entry => entry.Message.Id));
        }

        Assert.Equal(300, seen.Count);
        Assert.Equal(300, seen.Distinct().Count());
    }

    [Fact]
    public async Task What_was_on_its_way_when_the_worker_ends_can_be_claimed_at_once()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var inbox = new Inbox(database, TimeProvider.System);
        inbox.Open();
        await inbox.AddAsync(Message("1"), isClaimed: false, default);

        await inbox.CloseAsync();

        Assert.Single(await new Inbox(database, TimeProvider.System).ClaimAsync(10, default));
        await inbox.AddAsync(Message("2") with { Conversation = new Conversation("test", "elsewhere", "") }, isClaimed: false, default);
        Assert.Single(await new Inbox(database, TimeProvider.System).ClaimAsync(10, default));
    }

    [Fact]
    public async Task What_the_worker_was_too_busy_for_is_left_to_whoever_claims_it()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var clock = new FakeTimeProvider(Talk.Start);
        var inbox = new Inbox(database, clock);
        inbox.Open();
        await inbox.AddAsync(Message("1"), isClaimed: false, default);

        clock.Advance(Inbox.Lease + TimeSpan.FromSeconds(1));
        Assert.Single(await new Inbox(database, clock).ClaimAsync(10, default));

        Assert.Empty(await NextAsync(inbox));
        await inbox.CloseAsync();
        Assert.Empty(await new Inbox(database, clock).ClaimAsync(10, default));
    }

    [Fact]
    public async Task A_reply_is_handed_over_only_once_its_turn_is_on_disk()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var outbox = new Outbox(database, TimeProvider.System);
        outbox.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => outbox.HandOverAsync(posted => database.WriteAsync(
            async transaction =>
            {
                posted.Add(await outbox.AddReplyAsync(transaction, new OutgoingMessage("a", Room, new Reply("ciao"))));
                throw new InvalidOperationException();
            },
            default)));
        Assert.Empty(await outbox.NextAsync(10, default));

        await outbox.HandOverAsync(posted => database.WriteAsync(
            async transaction => posted.Add(await outbox.AddReplyAsync(transaction, new OutgoingMessage("a", Room, new Reply("ciao")))), default));
        Assert.Equal("a", Assert.Single(await NextAsync(outbox)).Id);
    }

    [Fact]
    public async Task A_message_given_back_is_looked_for_the_moment_it_is_due()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var clock = new FakeTimeProvider(Talk.Start);
        var inbox = new Inbox(database, clock);
        inbox.Open();
        await inbox.AddAsync(Message("1"), isClaimed: false, default);
        var message = Assert.Single(await NextAsync(inbox)).Message;
        await inbox.ArrivedAsync(default);

        await inbox.GiveBackAsync(message, TimeSpan.FromSeconds(3), default);
        var arrived = inbox.ArrivedAsync(default);
        Assert.False(arrived.IsCompleted);
        Assert.Empty(await NextAsync(inbox));
        clock.Advance(TimeSpan.FromSeconds(3));

        await arrived.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal("1", Assert.Single(await NextAsync(inbox)).Message.Id);
    }

    [Fact]
    public async Task What_a_crash_left_claimed_is_looked_for_when_its_lease_has_lapsed()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var clock = new FakeTimeProvider(Talk.Start);
        await new Inbox(database, clock).AddAsync(Message("1"), isClaimed: true, default);

        var inbox = new Inbox(database, clock);
        inbox.Open();
        Assert.Empty(await NextAsync(inbox));
        var seen = 0;
        for (var i = 0; i < Inbox.Lease.TotalSeconds && seen == 0; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            seen = (await NextAsync(inbox)).Count;
        }

        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task What_a_turn_posts_elsewhere_wakes_the_worker_once_it_is_kept()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var outbox = new Outbox(database, TimeProvider.System);
        await using var session = new Session(database);
        await outbox.AddAsync(session, new OutgoingMessage("dropped", Room, new Reply("ciao")), default);
        await session.RollbackAsync();
        await outbox.AddAsync(session, new OutgoingMessage("kept", Room, new Reply("ciao")), default);
        var arrived = outbox.ArrivedAsync(default);
        Assert.False(arrived.IsCompleted);

        await session.CommitAsync(_ => Task.CompletedTask, default);

        await arrived.WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal("kept", Assert.Single(await NextAsync(outbox)).Id);
    }

    [Fact]
    public async Task A_reply_behind_what_its_turn_posted_in_the_same_place_follows_it_at_once()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new Migrator(database).MigrateAsync(default);
        var outbox = new Outbox(database, TimeProvider.System);
        outbox.Open();
        await using var session = new Session(database);
        await outbox.HandOverAsync(async posted =>
        {
            await outbox.AddAsync(session, new OutgoingMessage("card", Room, new Reply("presa in carico")), default);
            await session.CommitAsync(async transaction => posted.Add(await outbox.AddReplyAsync(transaction, new OutgoingMessage("reply", Room, new Reply("fatto")))), default);
        });
        Assert.Equal("card", Assert.Single(await NextAsync(outbox)).Id);
        Assert.Empty(await NextAsync(outbox));

        await outbox.FinishAsync("card", "1", default);
        outbox.Delivered();

        Assert.Equal("reply", Assert.Single(await NextAsync(outbox)).Id);
    }

    private static async Task<IReadOnlyList<(IncomingMessage Message, int Attempts)>> NextAsync(Inbox inbox) =>
        await inbox.NextAsync(10, default) is { Count: > 0 } next ? next : await inbox.NextAsync(10, default);

    private static async Task<IReadOnlyList<ClaimedMessage>> NextAsync(Outbox outbox) =>
        await outbox.NextAsync(10, default) is { Count: > 0 } next ? next : await outbox.NextAsync(10, default);

    private static IncomingMessage Message(string id) => new(id, Room, new Person("test:ada", "Ada"), "ciao");
}
