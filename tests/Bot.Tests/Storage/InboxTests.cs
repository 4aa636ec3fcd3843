using Bot.Messages;
using Bot.Storage;
using Dapper;

namespace Bot.Tests.Storage;

/// <summary>What every inbox promises, on whichever database it stands.</summary>
public abstract class InboxTests : QueueTests
{
    private Inbox Inbox => new(Database, Clock);

    [SkippableFact]
    public async Task A_delivery_seen_before_changes_nothing()
    {
        Assert.True(await Inbox.AddAsync(Message("1"), isClaimed: false, default));
        Assert.False(await Inbox.AddAsync(Message("1"), isClaimed: false, default));

        Assert.Single(await Inbox.ClaimAsync(10, default));
    }

    [SkippableFact]
    public async Task Messages_of_one_conversation_are_claimed_one_at_a_time_in_order()
    {
        var inbox = Inbox;
        await inbox.AddAsync(Message("1", "a"), false, default);
        await inbox.AddAsync(Message("2", "a"), false, default);
        await inbox.AddAsync(Message("3", "b"), false, default);

        Assert.Equal(["1", "3"], (await inbox.ClaimAsync(10, default)).Select(entry => entry.Message.Id));
        Assert.Empty(await inbox.ClaimAsync(10, default));

        await FinishAsync(inbox, Message("1", "a"));
        Assert.Equal(["2"], (await inbox.ClaimAsync(10, default)).Select(entry => entry.Message.Id));
    }

    [SkippableFact]
    public async Task A_claimed_message_comes_back_when_its_lease_lapses()
    {
        var inbox = Inbox;
        await inbox.AddAsync(Message("1"), false, default);
        await inbox.ClaimAsync(1, default);

        Clock.Advance(Inbox.Lease + TimeSpan.FromSeconds(1));

        var (message, attempts) = Assert.Single(await inbox.ClaimAsync(1, default));
        Assert.Equal(("1", 2), (message.Id, attempts));
    }

    [SkippableFact]
    public async Task A_message_given_back_waits_as_long_as_was_said()
    {
        var inbox = Inbox;
        await inbox.AddAsync(Message("1"), false, default);
        await inbox.ClaimAsync(1, default);
        await inbox.GiveBackAsync(Message("1"), TimeSpan.FromSeconds(30), default);

        Assert.Empty(await inbox.ClaimAsync(1, default));
        Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Single(await inbox.ClaimAsync(1, default));
    }

    [SkippableFact]
    public async Task Who_asks_again_finds_what_was_answered()
    {
        var inbox = Inbox;
        await inbox.AddAsync(Message("1"), true, default);
        Assert.Null(await inbox.FindRepliesAsync(Message("1"), default));

        await FinishAsync(inbox, Message("1"));

        Assert.Equal("perché no", Assert.Single((await inbox.FindRepliesAsync(Message("1"), default))!).Text);
    }

    [SkippableFact]
    public async Task Who_asks_again_finds_what_left_through_the_outbox_too()
    {
        var inbox = Inbox;
        var outbox = new Outbox(Database, Clock);
        var message = Message("1");
        await inbox.AddAsync(message, true, default);
        await Database.WriteAsync(
            async transaction =>
            {
                await inbox.FinishAsync(transaction, message, [null, new Reply("due")]);
                await outbox.AddAsync(transaction, new OutgoingMessage(OutgoingMessage.KeyOf(message.Key, 0), message.Conversation, new Reply("uno")));
            },
            default);

        Assert.Equal(["uno", "due"], (await inbox.FindRepliesAsync(message, default))!.Select(reply => reply.Text));
        Assert.Equal("uno", (await inbox.FindAnsweredAsync(message.Key, default))!.Value.Replies[0].Text);

        await Database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync("DELETE FROM outbox", null, transaction), default);
        Assert.Null(await inbox.FindAnsweredAsync(message.Key, default));
    }

    [SkippableFact]
    public async Task What_was_answered_long_ago_is_forgotten_and_what_waits_is_not()
    {
        var inbox = Inbox;
        await inbox.AddAsync(Message("1", "a"), true, default);
        await inbox.AddAsync(Message("2", "b"), false, default);
        await FinishAsync(inbox, Message("1", "a"));

        await inbox.ForgetAsync(Clock.GetUtcNow().AddDays(1), default);

        Assert.Null(await inbox.FindRepliesAsync(Message("1", "a"), default));
        Assert.Equal(1, await inbox.CountWaitingAsync(default));
    }

    [SkippableFact]
    public async Task Writers_at_the_same_time_lose_nothing()
    {
        var inbox = Inbox;
        var added = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => inbox.AddAsync(Message($"{i % 100}", $"c{i % 100}"), false, default)));

        Assert.Equal(100, added.Count(wasNew => wasNew));
        Assert.Equal(100, await inbox.CountWaitingAsync(default));
    }

    private Task FinishAsync(Inbox inbox, IncomingMessage message) =>
        Database.WriteAsync(transaction => inbox.FinishAsync(transaction, message, [new Reply("perché no")]), default);
}
