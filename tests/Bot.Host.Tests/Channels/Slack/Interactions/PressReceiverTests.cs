using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Interactions;

/// <summary>Pressed buttons: what reaches the bot, where its answer goes, and what opens.</summary>
public sealed class PressReceiverTests : IAsyncLifetime
{
    private SlackWorld world = null!;

    [Fact]
    public async Task A_pressed_button_is_a_message_with_its_intent_and_value()
    {
        (await world.InteractAsync(Payloads.Read("press"))).EnsureSuccessStatusCode();
        await world.InteractAsync(Payloads.Read("press"));

        var message = Assert.Single(await world.TakeInboxAsync());
        Assert.Equal(("test.echo", "v-1", "Ada"), (message.Action, message.Values[IncomingMessage.ValueField], message.Person.Name));
        Assert.Equal("T1|C1|1531420600.000100||U2", message.Conversation.Address);
    }

    [Theory]
    [InlineData("""{"container":{"type":"message","message_ts":"2.2","channel_id":"C1","thread_ts":"2.1"}}""", "T1|C1|2.1||U2", false)]
    [InlineData("""{"container":{"type":"message","message_ts":"2.2","channel_id":"D1"}}""", "T1|D1|||", true)]
    [InlineData("""{"container":{"type":"message","message_ts":"2.2","channel_id":"C1","is_ephemeral":true}}""", "T1|C1||https://hooks.slack.com/actions/T1/1/x|U2", true)]
    [InlineData("""{"container":{"type":"view","view_id":"V1"},"channel":null,"message":null}""", "T1|DU2|||", true)]
    [InlineData("""{"team":null}""", "T1|C1|1531420600.000100||U2", false)]
    public async Task The_answer_goes_where_it_was_pressed(string changes, string address, bool isPrivate)
    {
        var payload = Payloads.Read("press");
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
        {
            payload[name] = value?.DeepClone();
        }

        (await world.InteractAsync(payload)).EnsureSuccessStatusCode();

        var conversation = Assert.Single(await world.TakeInboxAsync()).Conversation;
        Assert.Equal((address, isPrivate), (conversation.Address, conversation.IsPrivate));
    }

    [Fact]
    public async Task A_chosen_option_counts_like_a_button()
    {
        var payload = Payloads.Read("press");
        payload["actions"]![0] = JsonNode.Parse("""{"type":"static_select","action_id":"press:0:test.echo","selected_option":{"text":{"type":"plain_text","text":"a"},"value":"chosen"},"action_ts":"1.1"}""");

        await world.InteractAsync(payload);

        Assert.Equal("chosen", Assert.Single(await world.TakeInboxAsync()).Values[IncomingMessage.ValueField]);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("press:0:")]
    [InlineData("")]
    public async Task A_button_that_is_not_ours_is_acknowledged_and_left_alone(string actionId)
    {
        var payload = Payloads.Read("press");
        payload["actions"]![0]!["action_id"] = actionId;

        (await world.InteractAsync(payload)).EnsureSuccessStatusCode();

        Assert.Empty(await world.TakeInboxAsync());
    }

    [Fact]
    public async Task A_forms_button_opens_it_as_a_modal()
    {
        var key = await SendFormAsync();

        await OpenAsync(key);

        var call = Assert.Single(world.Slack.Of("views.open"));
        var view = JsonNode.Parse(call["view"]!)!.AsObject();
        Assert.Equal("9.8.7", call["trigger_id"]);
        Golden.Check("modal", view);
        BlockRules.CheckView(view);
    }

    [Theory]
    [InlineData("expired_trigger_id")]
    [InlineData("exchanged_trigger_id")]
    public async Task A_trigger_that_ran_out_is_told_to_the_one_who_pressed(string error)
    {
        var key = await SendFormAsync();
        world.Slack.Tell("views.open", $$"""{"ok":false,"error":"{{error}}"}""");

        await OpenAsync(key);

        Assert.Contains("premi di nuovo", Assert.Single(world.Slack.Of("x")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_gone_is_said_to_be_gone()
    {
        await OpenAsync("kept:nothing");

        Assert.Contains("chiedimelo di nuovo", Assert.Single(world.Slack.Of("x")).Body, StringComparison.Ordinal);
        Assert.Empty(world.Slack.Of("views.open"));
    }

    [Fact]
    public async Task The_rest_of_a_long_reply_is_said_once_when_asked_for()
    {
        await using var full = await SlackWorld.StartAsync(services => { });
        await full.Services.GetRequiredService<IChannel>().SendAsync(
            new SlackAddress("T1", "C1", "1531420600.000100").ToThread(), new Reply(new string('a', 2999) + "\n\nthe rest of it"), "k", default);
        var more = full.Slack.Of("chat.postMessage")[0].Json("blocks").EnumerateArray().Last().GetProperty("elements")[0];
        var payload = Payloads.Read("press");
        payload["actions"]![0]!["action_id"] = more.GetProperty("action_id").GetString();
        payload["actions"]![0]!["value"] = more.GetProperty("value").GetString();

        await full.InteractAsync(payload);
        await full.InteractAsync(payload);

        var rest = (await full.Slack.WaitForAsync("chat.postMessage", 2))[1];
        Assert.Equal(("the rest of it", "1531420600.000100"), (rest["text"], rest["thread_ts"]));
        Assert.Equal(1, await CountAsync(full, "slack:more:"));
    }

    public async Task InitializeAsync() => world = await SlackWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    private static async Task<long> CountAsync(SlackWorld full, string keyStart)
    {
        await using var connection = await full.Services.GetRequiredService<Database>().ConnectAsync(default);
        return await Dapper.SqlMapper.ExecuteScalarAsync<long>(connection, "SELECT count(*) FROM outbox WHERE id LIKE @start", new { start = keyStart + "%" });
    }

    private async Task<string> SendFormAsync()
    {
        await world.Services.GetRequiredService<IChannel>().SendAsync(
            new SlackAddress("T1", "C1", "1.1").ToThread(), new Reply("Compila") { Form = Replies.Form, Language = "it" }, "k", default);
        return world.Slack.Of("chat.postMessage")[^1].Json("blocks").EnumerateArray().Last().GetProperty("elements")[0].GetProperty("value").GetString()!;
    }

    private async Task OpenAsync(string key)
    {
        var payload = Payloads.Read("press");
        payload["actions"]![0]!["action_id"] = ActionIds.Open;
        payload["actions"]![0]!["value"] = key;
        payload["response_url"] = new Uri(world.Slack.Address, "/respond/x").ToString();
        (await world.InteractAsync(payload)).EnsureSuccessStatusCode();
    }
}
