using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Intents;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Home;

/// <summary>The App Home holds the person's own things; the agent view offers questions to start with.</summary>
public sealed class HomeWorkerTests
{
    private static readonly (string, string)[] Settings = [("Slack:HomeIntents:0", "test.echo"), ("Slack:HomeIntents:1", "not.there")];

    [Fact]
    public async Task Opening_the_home_shows_what_the_settings_name_and_what_can_be_asked()
    {
        await using var world = await StartAsync();

        await world.PostAsync(Open("home"));

        var call = (await world.Slack.WaitForAsync("views.publish"))[0];
        var view = JsonNode.Parse(call["view"]!)!.AsObject();
        Assert.Equal(("U2", "home"), (call["user_id"], view["type"]!.GetValue<string>()));
        Assert.Contains("test.echo", call["view"], StringComparison.Ordinal);
        Assert.DoesNotContain("not.there", call["view"], StringComparison.Ordinal);
        BlockRules.CheckView(view);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(12, true)]
    public async Task Too_much_for_one_page_leaves_room_for_what_can_be_asked_and_says_so(int intents, bool isTooMuch)
    {
        var named = Enumerable.Range(0, intents).Select(i => ($"Slack:HomeIntents:{i}", "test.long")).ToArray();
        await using var world = await SlackWorld.StartAsync(services => services.AddHandler<LongHandler>(LongHandler.Intent), named);

        await world.PostAsync(Open("home"));

        var view = JsonNode.Parse((await world.Slack.WaitForAsync("views.publish"))[0]["view"]!)!.AsObject();
        BlockRules.CheckView(view);
        Assert.Contains("Per cominciare", view["blocks"]!.AsArray().Where(block => (string?)block!["type"] == "header").Select(block => (string?)block!["text"]!["text"]));
        Assert.Equal(isTooMuch, view["blocks"]!.AsArray().Any(block => block!["elements"]?[0]?["text"] is JsonValue text && (string?)text is { } words && words.StartsWith("Qui non c'è posto", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_deadlines_on_the_home_are_one_s_own()
    {
        await using var world = await SlackWorld.StartAsync(null, ("Slack:HomeIntents:0", "milestones.list:mine"));

        await world.PostAsync(Open("home"));

        Assert.Contains("Non hai scadenze tue", (await world.Slack.WaitForAsync("views.publish"))[0]["view"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_home_that_did_not_change_is_not_published_again()
    {
        await using var world = await StartAsync();
        await world.PostAsync(Open("home"));
        await world.Slack.WaitForAsync("views.publish");

        await world.PostAsync(Open("home", "h1"));
        await world.PostAsync(Open("home", "", "U3"));

        var calls = await world.Slack.WaitForAsync("views.publish", 2);
        Assert.Equal(WithoutKeys(calls[0]), WithoutKeys(calls[1]));
        Assert.Equal(["U2", "U3"], calls.Select(call => call["user_id"]));
    }

    [Fact]
    public async Task A_home_that_Slack_refuses_holds_up_nobody()
    {
        await using var world = await StartAsync();
        world.Slack.Tell("views.publish", """{"ok":false,"error":"hash_conflict"}""");

        await world.PostAsync(Open("home"));
        await world.PostAsync(Open("home", "", "U3"));

        await world.Slack.WaitForAsync("views.publish", 2);
    }

    [Fact]
    public async Task With_the_agent_view_opening_the_messages_offers_questions()
    {
        await using var world = await StartAsync(("Slack:AgentView", "true"));

        await world.PostAsync(Open("messages"));

        var call = (await world.Slack.WaitForAsync("assistant.threads.setSuggestedPrompts"))[0];
        Assert.Equal("D1", call["channel_id"]);
        Assert.InRange(call.Json("prompts").GetArrayLength(), 1, 4);
    }

    [Fact]
    public async Task A_thread_of_the_older_agent_view_gets_its_questions_in_place()
    {
        await using var world = await StartAsync(("Slack:AgentView", "true"));

        await world.PostAsync(Payloads.Event(
            "direct", ("type", "assistant_thread_started"), ("user", null), ("assistant_thread", JsonNode.Parse("""{"user_id":"U2","channel_id":"D7","thread_ts":"7.7","context":{}}"""))));

        var call = (await world.Slack.WaitForAsync("assistant.threads.setSuggestedPrompts"))[0];
        Assert.Equal(("D7", "7.7"), (call["channel_id"], call["thread_ts"]));
    }

    [Fact]
    public async Task A_workspace_without_agent_features_is_not_asked_at_every_visit()
    {
        await using var world = await StartAsync(("Slack:AgentView", "true"));
        world.Slack.Tell("assistant.threads.setSuggestedPrompts", """{"ok":false,"error":"feature_disabled"}""");
        await world.PostAsync(Open("messages"));
        await world.Slack.WaitForAsync("assistant.threads.setSuggestedPrompts");

        await world.PostAsync(Open("messages"));
        await world.PostAsync(Open("home"));

        await world.Slack.WaitForAsync("views.publish");
        Assert.Single(world.Slack.Of("assistant.threads.setSuggestedPrompts"));
    }

    // What a button keeps for its form is a person's own.
    private static string WithoutKeys(SlackRequest call) => Regex.Replace(call["view"]!, "kept:[A-Za-z0-9_-]+", "kept");

    private static Task<SlackWorld> StartAsync(params (string, string)[] more) =>
        SlackWorld.StartAsync(services => services.AddHandler<EchoHandler>(EchoHandler.Intent), [.. Settings, .. more]);

    private static string Open(string tab, string hash = "", string user = "U2") => Payloads.Event(
        "direct", ("type", "app_home_opened"), ("tab", tab), ("user", user), ("view", hash.Length > 0 ? new JsonObject { ["hash"] = hash } : null));
}
