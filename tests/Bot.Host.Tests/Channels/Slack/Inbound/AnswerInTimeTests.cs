using System.Net;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Intents;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Inbound;

/// <summary>Slack waits three seconds: it gets its answer while whatever is slow is still on its way, and what was said or pressed is kept.</summary>
public sealed class AnswerInTimeTests : IAsyncLifetime
{
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(1);

    private SlackWorld world = null!;

    [Fact]
    public async Task A_command_is_kept_although_nobody_says_who_typed_it()
    {
        Hang("users.info");

        var response = await world.PostAsync(Payloads.Command("quanto dura?"), "application/x-www-form-urlencoded").WaitAsync(Enough);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("U2", Assert.Single(await world.TakeInboxAsync()).Person.Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_button_of_the_home_is_kept_although_the_messages_cannot_be_opened(bool answers)
    {
        if (answers)
        {
            world.Slack.Tell("conversations.open", """{"ok":false,"error":"missing_scope","needed":"im:write"}""");
        }
        else
        {
            Hang("conversations.open");
        }

        var payload = Payloads.Read("press");
        payload["container"] = JsonNode.Parse("""{"type":"view","view_id":"V1"}""");
        payload.Remove("channel");
        payload.Remove("message");

        Assert.Equal(HttpStatusCode.OK, (await world.InteractAsync(payload).WaitAsync(Enough)).StatusCode);
        Assert.Equal("T1|U2|||", Assert.Single(await world.TakeInboxAsync()).Conversation.Address);
    }

    [Fact]
    public async Task A_form_that_Slack_does_not_open_in_time_is_told_to_the_one_who_pressed()
    {
        await world.Services.GetRequiredService<IChannel>().SendAsync(
            new SlackAddress("T1", "C1", "1.1").ToThread(), new Reply("Compila") { Form = Replies.Form, Language = "it" }, "k", default);
        var payload = Payloads.Read("press");
        payload["actions"]![0]!["action_id"] = ActionIds.Open;
        payload["actions"]![0]!["value"] = world.Slack.Of("chat.postMessage")[0].Json("blocks").EnumerateArray().Last().GetProperty("elements")[0].GetProperty("value").GetString();
        payload["response_url"] = new Uri(world.Slack.Address, "/respond/x").ToString();
        Hang("views.open");

        Assert.Equal(HttpStatusCode.OK, (await world.InteractAsync(payload).WaitAsync(Enough)).StatusCode);
        Assert.Contains("premi di nuovo", Assert.Single(world.Slack.Of("x")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_whose_answer_takes_long_says_so_and_the_answer_comes_in_the_conversation()
    {
        var found = new TaskCompletionSource<Reply>();
        await using var slow = await SlackWorld.StartAsync(services => services.AddSingleton(found).AddHandler<WaitingHandler>(WaitingHandler.Intent));
        slow.Clock.Slowness = 1;
        await slow.Services.GetRequiredService<IChannel>().SendAsync(
            new SlackAddress("T1", "C1", "1.1").ToThread(), new Reply("Compila") { Form = Replies.Form with { Action = WaitingHandler.Intent.Name }, Language = "it" }, "k", default);
        var payload = Payloads.Read("submission");
        payload["view"]!["private_metadata"] = slow.Slack.Of("chat.postMessage")[0].Json("blocks").EnumerateArray().Last().GetProperty("elements")[0].GetProperty("value").GetString();

        var response = await slow.InteractAsync(payload).WaitAsync(Enough);

        Assert.Contains("la risposta arriva in chat", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        found.SetResult(new Reply("finalmente"));
        Assert.Equal("finalmente", (await slow.Slack.WaitForAsync("chat.postMessage", 2))[1]["text"]);
    }

    [Fact]
    public async Task The_ask_shortcut_opens_its_form_before_anything_else_is_asked()
    {
        await world.InteractAsync(JsonNode.Parse("""{"type":"shortcut","callback_id":"ask_accordo","trigger_id":"1.1","action_ts":"5.5","user":{"id":"U2","team_id":"T1"},"team":{"id":"T1"}}""")!);

        Assert.Equal(["views.open", "conversations.open"], world.Slack.Calls.Select(call => call.Method).Where(method => method != "users.info"));
    }

    public async Task InitializeAsync()
    {
        world = await SlackWorld.StartAsync();
        world.Clock.Slowness = 1;
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    private void Hang(string method) => world.Slack.Tell(method, _ => new FakeAnswer("") { NeverComes = true });
}
