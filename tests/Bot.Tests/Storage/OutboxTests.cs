using Bot.Messages;
using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>What every outbox promises, on whichever database it stands.</summary>
public abstract class OutboxTests : QueueTests
{
    private Outbox Outbox => new(Database, Clock);

    [SkippableFact]
    public async Task The_same_key_is_never_queued_twice()
    {
        var outbox = Outbox;
        await AddAsync(outbox, Outgoing("1"));
        await AddAsync(outbox, Outgoing("1"));

        Assert.Single(await outbox.ClaimAsync(10, default));
    }

    [SkippableFact]
    public async Task Nothing_leaves_before_it_is_due()
    {
        var outbox = Outbox;
        await AddAsync(outbox, Outgoing("1") with { Due = Clock.GetUtcNow().AddHours(1) });

        Assert.Empty(await outbox.ClaimAsync(10, default));
        Clock.Advance(TimeSpan.FromHours(1));
        Assert.Single(await outbox.ClaimAsync(10, default));
    }

    [SkippableFact]
    public async Task A_message_due_later_holds_nobody_up()
    {
        var outbox = Outbox;
        await AddAsync(outbox, Outgoing("later") with { Due = Clock.GetUtcNow().AddHours(1) });
        await AddAsync(outbox, Outgoing("now"));

        Assert.Equal("now", Assert.Single(await outbox.ClaimAsync(10, default)).Id);
    }

    [SkippableFact]
    public async Task A_failed_delivery_keeps_the_order_of_its_conversation()
    {
        var outbox = Outbox;
        await AddAsync(outbox, Outgoing("1", "a"));
        await AddAsync(outbox, Outgoing("2", "a"));
        await outbox.ClaimAsync(10, default);
        await outbox.GiveBackAsync("1", TimeSpan.FromSeconds(5), default);

        Assert.Empty(await outbox.ClaimAsync(10, default));
        Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal("1", Assert.Single(await outbox.ClaimAsync(10, default)).Id);
    }

    [SkippableFact]
    public async Task What_is_given_up_lets_the_next_one_pass()
    {
        var outbox = Outbox;
        await AddAsync(outbox, Outgoing("1", "a"));
        await AddAsync(outbox, Outgoing("2", "a"));
        await outbox.ClaimAsync(10, default);
        await outbox.GiveUpAsync("1", "blocked", default);

        Assert.Equal("2", Assert.Single(await outbox.ClaimAsync(10, default)).Id);
    }

    [SkippableFact]
    public async Task An_update_knows_the_message_it_replaces()
    {
        var outbox = Outbox;
        await AddAsync(outbox, Outgoing("1"));
        await outbox.ClaimAsync(10, default);
        await outbox.FinishAsync("1", "ts-77", default);
        await AddAsync(outbox, Outgoing("2") with { Replaces = "1" });

        var update = Assert.Single(await outbox.ClaimAsync(10, default));

        Assert.True(update.IsUpdate);
        Assert.Equal("ts-77", update.ReplacesSentId);
    }

    private Task AddAsync(Outbox outbox, OutgoingMessage message) => Database.WriteAsync(transaction => outbox.AddAsync(transaction, message), default);

    private static OutgoingMessage Outgoing(string key, string conversation = "room") => new(key, new Conversation("test", conversation), new Reply("ciao"));
}
