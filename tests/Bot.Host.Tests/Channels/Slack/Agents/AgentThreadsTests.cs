using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Agents;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Intents;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Agents;

/// <summary>What an agent thread shows around its answer (section 4.10 of the protocol notes).</summary>
public sealed class AgentThreadsTests : IAsyncLifetime
{
    private const string Status = "agents.sessions.setStatus";
    private const string Title = "agents.sessions.rename";

    private static readonly IncomingMessage Question = new("T1:D1:1.1", new SlackAddress("T1", "D1", "1.1").ToDirect(isByThread: true), new Person("slack:T1.U2", "Ada"), "quanto dura?");

    private SlackWorld world = null!;
    private AgentThreads threads = null!;

    [Fact]
    public async Task A_slow_answer_shows_its_thread_as_busy_until_it_is_there()
    {
        Assert.True(threads.Watch(Question, "quanto dura?"));
        world.Clock.Now += TimeSpan.FromSeconds(1);
        threads.ShowSigns();
        threads.ShowSigns();
        await world.Slack.WaitForAsync(Status);

        await world.Services.GetRequiredService<IChannel>().SendAsync(Question.Conversation, Replies.Full, "slack:T1:D1:1.1:0", default);

        var calls = await world.Slack.WaitForAsync(Status, 2);
        Assert.Equal(["processing", "active"], calls.Select(call => call["status"]));
        Assert.All(calls, call => Assert.Equal(("D1", "1.1"), (call["channel_id"], call["thread_ts"])));
        Assert.Equal("quanto dura?", (await world.Slack.WaitForAsync(Title))[0]["title"]);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_sent_leaves_its_thread_idle()
    {
        threads.Watch(Question, "");
        world.Clock.Now += TimeSpan.FromSeconds(1);
        threads.ShowSigns();
        await world.Slack.WaitForAsync(Status);
        world.Slack.Tell("chat.startStream", """{"ok":false,"error":"channel_not_found"}""");
        world.Slack.Tell("chat.postMessage", """{"ok":false,"error":"channel_not_found"}""");

        await Assert.ThrowsAsync<DeliveryException>(() => world.Services.GetRequiredService<IChannel>().SendAsync(Question.Conversation, new Reply("a"), "slack:T1:D1:1.1:0", default));

        Assert.Equal("active", (await world.Slack.WaitForAsync(Status, 2))[1]["status"]);
    }

    [Fact]
    public async Task The_older_agent_view_is_told_in_words()
    {
        world.Slack.Tell(Status, """{"ok":false,"error":"unknown_method"}""");
        world.Slack.Tell(Title, """{"ok":false,"error":"unknown_method"}""");
        threads.Watch(Question with { Person = Question.Person with { Language = "en" } }, "quanto dura?");
        world.Clock.Now += TimeSpan.FromSeconds(1);
        threads.ShowSigns();

        Assert.Equal("is looking it up…", (await world.Slack.WaitForAsync("assistant.threads.setStatus"))[0]["status"]);
        threads.Answered("slack:T1:D1:1.1:0");
        Assert.Equal("quanto dura?", (await world.Slack.WaitForAsync("assistant.threads.setTitle"))[0]["title"]);
        Assert.Single(world.Slack.Of(Status));
    }

    [Fact]
    public async Task Who_presses_stop_sees_the_thread_idle()
    {
        threads.Watch(Question, "");
        world.Clock.Now += TimeSpan.FromSeconds(1);
        threads.ShowSigns();
        await world.Slack.WaitForAsync(Status);

        await world.PostAsync(Payloads.Event("direct", ("type", "agent_session_stopped"), ("channel", "D1"), ("thread_ts", "1.1")));

        Assert.Equal("active", (await world.Slack.WaitForAsync(Status, 2))[1]["status"]);
    }

    [Fact]
    public async Task An_answer_that_never_comes_does_not_keep_its_thread_busy()
    {
        threads.Watch(Question, "");
        world.Clock.Now += TimeSpan.FromSeconds(1);
        threads.ShowSigns();
        await world.Slack.WaitForAsync(Status);
        world.Clock.Now += TimeSpan.FromMinutes(3);
        threads.ShowSigns();

        Assert.Equal("active", (await world.Slack.WaitForAsync(Status, 2))[1]["status"]);
    }

    [Fact]
    public async Task A_quick_answer_costs_its_title_only_and_a_further_question_not_even_that()
    {
        await using var answering = await SlackWorld.StartAsync(services => services.AddHandler<EchoHandler>(EchoHandler.Intent), ("Slack:AgentView", "true"));
        await answering.PostAsync(Payloads.Event("direct", ("text", "eco")));
        await answering.Slack.WaitForAsync(Title);
        await answering.PostAsync(Payloads.Event("direct", ("text", "eco"), ("ts", "1531420618.000300"), ("thread_ts", "1531420617.000200")));
        await answering.Slack.WaitForAsync("chat.stopStream", 2);

        Assert.Equal("1531420617.000200", Assert.Single(answering.Slack.Of(Title))["thread_ts"]);
        Assert.All(answering.Slack.Of("chat.startStream"), call => Assert.Equal("1531420617.000200", call["thread_ts"]));
        Assert.Empty(answering.Slack.Of(Status));
    }

    [Fact]
    public async Task Elsewhere_nothing_is_watched()
    {
        await using var plain = await SlackWorld.StartAsync();

        Assert.False(plain.Services.GetRequiredService<AgentThreads>().Watch(Question, ""));
        Assert.False(threads.Watch(Question with { Conversation = new SlackAddress("T1", "C1", "1.1").ToThread() }, ""));
        Assert.True(threads.Watch(Question, ""));
        Assert.False(threads.Watch(Question, ""));
        threads.Forget(Question);
        Assert.True(threads.Watch(Question, ""));
    }

    public async Task InitializeAsync()
    {
        world = await SlackWorld.StartAsync(null, ("Slack:AgentView", "true"));
        threads = world.Services.GetRequiredService<AgentThreads>();
    }

    public async Task DisposeAsync() => await world.DisposeAsync();
}
