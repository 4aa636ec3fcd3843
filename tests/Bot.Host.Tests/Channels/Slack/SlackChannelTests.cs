using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack;

/// <summary>What leaves for Slack, and what happens when Slack says no.</summary>
public sealed class SlackChannelTests : IAsyncLifetime
{
    private static readonly Conversation Thread = new SlackAddress("T1", "C1", "1.1").ToThread();

    private SlackWorld world = null!;
    private IChannel channel = null!;

    [Fact]
    public async Task A_reply_is_posted_form_encoded_with_its_key_and_without_unfurling()
    {
        var sent = await channel.SendAsync(Thread, Replies.Full, "slack:m1:0", default);

        var call = Assert.Single(world.Slack.Of("chat.postMessage"));
        Assert.Equal("application/x-www-form-urlencoded", call.ContentType);
        Assert.Equal("Bearer xoxb-test", call.Authorization);
        Assert.Equal(("C1", "1.1", "false", "false", "none", "false"), (call["channel"], call["thread_ts"], call["unfurl_links"], call["unfurl_media"], call["parse"], call["mrkdwn"]));
        Assert.Equal("slack:m1:0", call.Json("metadata").GetProperty("event_payload").GetProperty("key").GetString());
        Assert.Equal("C1:1700000000.000001", sent);
        Assert.DoesNotContain("xoxb-test", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_a_person_opens_the_direct_messages_once()
    {
        var person = new SlackAddress("T1", "U7").ToDirect(isByThread: false);
        await channel.SendAsync(person, new Reply("a"), "k1", default);
        await channel.SendAsync(person, new Reply("b"), "k2", default);

        Assert.Equal(["DU7", "DU7"], world.Slack.Of("chat.postMessage").Select(call => call["channel"]));
        Assert.Single(world.Slack.Of("conversations.open"));
    }

    [Fact]
    public async Task A_posted_reply_is_replaced_in_its_place()
    {
        await channel.UpdateAsync(Thread, "C1:1.5", new Reply(new string('x', 5000)), default);

        var call = Assert.Single(world.Slack.Of("chat.update"));
        Assert.Equal(("C1", "1.5"), (call["channel"], call["ts"]));
        Assert.InRange(call["text"]!.Length, 1, 4000);
    }

    [Theory]
    [InlineData("not_in_channel")]
    [InlineData("channel_not_found")]
    [InlineData("is_archived")]
    [InlineData("restricted_action_read_only_channel")]
    public async Task What_can_never_work_is_given_up_with_its_reason(string error)
    {
        world.Slack.Tell("chat.postMessage", $$"""{"ok":false,"error":"{{error}}"}""");

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(Thread, new Reply("a"), "k", default));

        Assert.Null(failure.RetryAfter);
        Assert.Contains(error, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not_in_channel")]
    [InlineData("channel_not_found")]
    [InlineData("is_archived")]
    public async Task Who_asked_in_a_channel_that_is_closed_to_us_is_answered_directly(string error)
    {
        world.Slack.Tell("chat.postMessage", $$"""{"ok":false,"error":"{{error}}"}""");

        var sent = await channel.SendAsync(new SlackAddress("T1", "C1", "1.1", User: "U7").ToThread(), Replies.Full, "k", default);

        var call = world.Slack.Of("chat.postMessage")[1];
        Assert.Equal(("DU7", null), (call["channel"], call["thread_ts"]));
        Assert.StartsWith("Non posso più scrivere nel canale", call["text"], StringComparison.Ordinal);
        Assert.Contains("dieci anni", call["text"], StringComparison.Ordinal);
        Assert.StartsWith("DU7:", sent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversations.open", "user_disabled")]
    [InlineData("conversations.open", "cannot_dm_bot")]
    [InlineData("chat.postMessage", "messages_tab_disabled")]
    [InlineData("chat.postMessage", "channel_not_found")]
    public async Task A_person_who_cannot_be_written_to_any_more_is_told_apart_from_our_own_mistakes(string method, string error)
    {
        world.Slack.Tell(method, $$"""{"ok":false,"error":"{{error}}"}""");

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(new SlackAddress("T1", "U7").ToDirect(isByThread: false), new Reply("a"), "k", default));

        Assert.Null(failure.RetryAfter);
        Assert.True(DeliveryException.TellsBlocked(failure.Message, out var said));
        Assert.Equal($"{method}: {error}", said);
    }

    [Fact]
    public async Task A_missing_scope_is_named()
    {
        world.Slack.Tell("chat.postMessage", """{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"commands"}""");

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(Thread, new Reply("a"), "k", default));

        Assert.Contains("add the scope chat:write and reinstall the app", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token_revoked")]
    [InlineData("invalid_auth")]
    public async Task A_dead_token_keeps_the_reply_for_later(string error)
    {
        world.Slack.Tell("chat.postMessage", $$"""{"ok":false,"error":"{{error}}"}""");

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(Thread, new Reply("a"), "k", default));

        Assert.Equal(TimeSpan.FromMinutes(5), failure.RetryAfter);
    }

    [Fact]
    public async Task Refused_blocks_are_said_in_plain_words()
    {
        world.Slack.Tell("chat.postMessage", """{"ok":false,"error":"invalid_blocks","response_metadata":{"messages":["[ERROR] must be more than 0 characters"]}}""");

        await channel.SendAsync(Thread, Replies.Full, "k", default);

        var calls = world.Slack.Of("chat.postMessage");
        Assert.Equal((true, false), (calls[0].Fields.ContainsKey("blocks"), calls[1].Fields.ContainsKey("blocks")));
        Assert.Equal(calls[0]["text"], calls[1]["text"]);
    }

    [Fact]
    public async Task A_message_sent_but_not_recorded_is_found_by_its_key()
    {
        world.Slack.Tell("conversations.replies", """{"ok":true,"messages":[{"ts":"1.1"}],"response_metadata":{"next_cursor":"n"}}""");
        world.Slack.Tell("conversations.replies", """{"ok":true,"messages":[{"ts":"1.7","metadata":{"event_type":"accordo_reply","event_payload":{"key":"slack:m1:0"}}}]}""");

        Assert.Equal("C1:1.7", await channel.FindSentAsync(Thread, "slack:m1:0", default));
        Assert.Equal("n", world.Slack.Of("conversations.replies")[1]["cursor"]);
    }

    [Fact]
    public async Task Where_Slack_does_not_let_us_look_nothing_is_found()
    {
        world.Slack.Tell("conversations.replies", """{"ok":false,"error":"missing_scope","needed":"channels:history"}""");

        Assert.Null(await channel.FindSentAsync(Thread, "slack:m1:0", default));
    }

    [Fact]
    public async Task A_reply_whose_sending_broke_off_is_not_said_twice()
    {
        await using var full = await SlackWorld.StartAsync(services => { });
        full.Slack.Tell("chat.postMessage", _ => new FakeAnswer("") { IsBroken = true });
        full.Slack.Tell("conversations.replies", _ => new FakeAnswer(new JsonObject
        {
            ["ok"] = true,
            ["messages"] = new JsonArray(new JsonObject { ["ts"] = "1.7", ["metadata"] = JsonNode.Parse(full.Slack.Of("chat.postMessage")[0]["metadata"]!) }),
        }.ToJsonString()));
        await full.PostAsync(Payloads.Event("mention", ("text", "<@U0BOT> aiuto")));
        await full.Slack.WaitForAsync("chat.postMessage");

        for (var i = 0; i < 500 && full.Slack.Of("conversations.replies").Count == 0; i++)
        {
            full.Clock.Now += TimeSpan.FromSeconds(1);
            full.Services.GetRequiredService<Outbox>().Wake();
            await Task.Delay(20);
        }

        Assert.Single(full.Slack.Of("conversations.replies"));
        Assert.Single(full.Slack.Of("chat.postMessage"));
    }

    public async Task InitializeAsync()
    {
        world = await SlackWorld.StartAsync();
        channel = world.Services.GetRequiredService<IChannel>();
    }

    public async Task DisposeAsync() => await world.DisposeAsync();
}
