using System.Text.Json;
using Bot.Host.Channels.Slack;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Agents;

/// <summary>Replies in agent threads are streamed (section 4.6 of the protocol notes), and posted wherever Slack does not stream.</summary>
public sealed class SlackStreamsTests : IAsyncLifetime
{
    private static readonly Conversation Thread = new SlackAddress("T1", "D1", "1.1").ToDirect(isByThread: true);
    private static readonly string Long = string.Join("\n\n", Enumerable.Range(1, 400).Select(number => $"Paragraph {number} of a long answer, \\*with\\* words to read."));

    private SlackWorld world = null!;
    private IChannel channel = null!;

    [Fact]
    public async Task A_reply_begins_with_its_words_and_ends_with_what_stands_below_them()
    {
        var sent = await channel.SendAsync(Thread, Replies.Full, "slack:m1:0", default);

        var (start, stop) = (Assert.Single(world.Slack.Of("chat.startStream")), Assert.Single(world.Slack.Of("chat.stopStream")));
        Assert.Equal(("D1", "1.1"), (start["channel"], start["thread_ts"]));
        Assert.Contains("dieci anni", start["chunks"], StringComparison.Ordinal);
        Assert.Equal(["context", "context", "actions", "context_actions"], stop.Json("blocks").EnumerateArray().Select(block => block.GetProperty("type").GetString()));
        Assert.Equal("slack:m1:0", stop.Json("metadata").GetProperty("event_payload").GetProperty("key").GetString());
        Assert.Equal("D1:" + stop["ts"], sent);
        Assert.Empty(world.Slack.Of("chat.postMessage"));
    }

    [Fact]
    public async Task A_reply_without_anything_below_its_words_is_one_piece()
    {
        await channel.SendAsync(Thread, new Reply("ciao"), "k", default);

        Assert.Equal(["chat.startStream", "chat.stopStream"], world.Slack.Calls.Select(call => call.Method));
        Assert.Null(world.Slack.Of("chat.stopStream")[0]["blocks"]);
    }

    [Fact]
    public async Task A_reply_that_fills_a_message_goes_on_in_the_next_and_loses_nothing()
    {
        await channel.SendAsync(Thread, new Reply(Long) { Citations = [Replies.Hostile] }, "k", default);

        var (starts, stops) = (world.Slack.Of("chat.startStream"), world.Slack.Of("chat.stopStream"));
        Assert.InRange(starts.Count, 2, 10);
        Assert.Equal(starts.Count, stops.Count);
        Assert.All(Enumerable.Range(1, 400), number => Assert.Contains($"Paragraph {number} of", Said(), StringComparison.Ordinal));
        Assert.All(stops.SkipLast(1), stop => Assert.Null(stop["metadata"]));
        Assert.NotNull(stops[^1]["metadata"]);
        foreach (var message in world.Slack.Calls.Where(call => call["chunks"] is not null).GroupBy(call => call["ts"]).Where(group => group.Key is not null))
        {
            Assert.InRange(message.Sum(call => call["chunks"]!.Length), 1, 13_000);
        }
    }

    [Theory]
    [InlineData("chat.appendStream")]
    [InlineData("chat.stopStream")]
    public async Task Where_Slack_ends_the_stream_what_was_not_taken_goes_on_in_a_new_message(string method)
    {
        world.Slack.Tell(method, """{"ok":false,"error":"message_not_in_streaming_state"}""");

        await channel.SendAsync(Thread, new Reply(Long[..7000]) { Actions = [new Button("Altro", Button.Say, "altro")] }, "k", default);

        Assert.Equal(2, world.Slack.Of("chat.startStream").Count);
        Assert.NotNull(world.Slack.Of("chat.stopStream")[^1]["metadata"]);
        Assert.All(Enumerable.Range(1, 100), number => Assert.Contains($"Paragraph {number} of", Said(), StringComparison.Ordinal));
        Assert.Contains(world.Slack.Calls, call => (call["chunks"] ?? call["blocks"] ?? "").Contains("Altro", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unknown_method")]
    [InlineData("feature_disabled")]
    [InlineData("invalid_chunks")]
    public async Task A_workspace_without_streaming_gets_posts_and_is_asked_again_after_an_hour(string error)
    {
        world.Slack.Tell("chat.startStream", $$"""{"ok":false,"error":"{{error}}"}""");

        var sent = await channel.SendAsync(Thread, Replies.Full, "k1", default);
        await channel.SendAsync(Thread, Replies.Full, "k2", default);

        Assert.Equal("D1:1700000000.000001", sent);
        Assert.Equal((1, 2), (world.Slack.Of("chat.startStream").Count, world.Slack.Of("chat.postMessage").Count));
        world.Clock.Now += TimeSpan.FromHours(1.1);
        await channel.SendAsync(Thread, Replies.Full, "k3", default);
        Assert.Equal(2, world.Slack.Of("chat.startStream").Count);
    }

    [Fact]
    public async Task When_Slack_has_had_enough_streams_replies_are_posted_without_waiting()
    {
        world.Slack.Tell("chat.startStream", """{"ok":false,"error":"ratelimited"}""", 429, 30);

        await channel.SendAsync(Thread, Replies.Full, "k1", default);
        await channel.SendAsync(Thread, Replies.Full, "k2", default);

        Assert.Equal((1, 2), (world.Slack.Of("chat.startStream").Count, world.Slack.Of("chat.postMessage").Count));
    }

    [Fact]
    public async Task A_stream_that_Slack_refuses_midway_is_taken_back_and_posted()
    {
        world.Slack.Tell("chat.stopStream", """{"ok":false,"error":"invalid_blocks"}""");

        await channel.SendAsync(Thread, Replies.Full, "k", default);

        Assert.Equal("1700000000.000001", Assert.Single(world.Slack.Of("chat.delete"))["ts"]);
        Assert.Single(world.Slack.Of("chat.postMessage"));
    }

    [Fact]
    public async Task Who_presses_stop_is_told_no_more()
    {
        world.Slack.Tell("chat.appendStream", """{"ok":false,"error":"stopped_by_user"}""");

        Assert.Equal("D1:1700000000.000001", await channel.SendAsync(Thread, new Reply(Long), "k", default));
        Assert.Single(world.Slack.Of("chat.appendStream"));
        Assert.Empty(world.Slack.Of("chat.postMessage"));
    }

    [Fact]
    public async Task What_a_broken_line_left_half_said_is_removed_before_it_is_said_again()
    {
        world.Slack.Tell("chat.stopStream", _ => new FakeAnswer("") { IsBroken = true });
        var failure = await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(Thread, Replies.Full, "k", default));
        Assert.NotNull(failure.RetryAfter);

        Assert.Null(await channel.FindSentAsync(Thread, "k", default));

        Assert.Equal("1700000000.000001", Assert.Single(world.Slack.Of("chat.delete"))["ts"]);
    }

    [Fact]
    public async Task What_a_broken_line_said_whole_is_found_and_stays()
    {
        world.Slack.Tell("chat.stopStream", _ => new FakeAnswer("") { IsBroken = true });
        await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(Thread, Replies.Full, "k", default));
        world.Slack.Tell("conversations.replies", """{"ok":true,"messages":[{"ts":"1.7","metadata":{"event_type":"accordo_reply","event_payload":{"key":"k"}}}]}""");

        Assert.Equal("D1:1.7", await channel.FindSentAsync(Thread, "k", default));
        Assert.Empty(world.Slack.Of("chat.delete"));
    }

    [Fact]
    public async Task Outside_agent_threads_nothing_is_streamed()
    {
        await channel.SendAsync(new SlackAddress("T1", "C1", "1.1").ToThread(), Replies.Full, "k1", default);
        await channel.SendAsync(new SlackAddress("T1", "D1").ToDirect(isByThread: true), Replies.Full, "k2", default);
        await using var plain = await SlackWorld.StartAsync();
        await plain.Services.GetRequiredService<IChannel>().SendAsync(Thread, Replies.Full, "k3", default);

        Assert.Equal((2, 1), (world.Slack.Of("chat.postMessage").Count, plain.Slack.Of("chat.postMessage").Count));
        Assert.Empty(world.Slack.Of("chat.startStream").Concat(plain.Slack.Of("chat.startStream")));
    }

    public async Task InitializeAsync()
    {
        world = await SlackWorld.StartAsync(null, ("Slack:AgentView", "true"));
        channel = world.Services.GetRequiredService<IChannel>();
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    private string Said() => string.Concat(world.Slack.Calls.Select(call => call["chunks"] ?? call["blocks"] ?? "").Where(json => json.Length > 0).Select(json => Words(JsonElement.Parse(json))));

    private static string Words(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => string.Concat(element.EnumerateArray().Select(Words)),
        JsonValueKind.Object => string.Concat(element.EnumerateObject().Select(member => member is { Name: "text", Value.ValueKind: JsonValueKind.String } ? member.Value.GetString() : Words(member.Value))),
        _ => "",
    };
}
