using System.Text.Json.Nodes;
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

    [Fact]
    public async Task A_home_that_did_not_change_is_not_published_again()
    {
        await using var world = await StartAsync();
        await world.PostAsync(Open("home"));
        await world.Slack.WaitForAsync("views.publish");

        await world.PostAsync(Open("home", "h1"));
        await world.PostAsync(Open("home", "", "U3"));

        Assert.Equal(["U2", "U3"], (await world.Slack.WaitForAsync("views.publish", 2)).Select(call => call["user_id"]));
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

    private static Task<SlackWorld> StartAsync(params (string, string)[] more) =>
        SlackWorld.StartAsync(services => services.AddHandler<EchoHandler>(EchoHandler.Intent), [.. Settings, .. more]);

    private static string Open(string tab, string hash = "", string user = "U2") => Payloads.Event(
        "direct", ("type", "app_home_opened"), ("tab", tab), ("user", user), ("view", hash.Length > 0 ? new JsonObject { ["hash"] = hash } : null));
}
