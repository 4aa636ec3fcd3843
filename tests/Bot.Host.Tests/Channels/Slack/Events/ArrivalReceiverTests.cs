using System.Text.Json.Nodes;
using Bot.Host.Tests.Channels.Slack.World;

namespace Bot.Host.Tests.Channels.Slack.Events;

/// <summary>Who arrives is greeted once, where the settings want it.</summary>
public sealed class ArrivalReceiverTests
{
    [Fact]
    public async Task A_person_who_joins_the_workspace_is_greeted_directly_once()
    {
        await using var world = await SlackWorld.StartAsync();
        var body = Payloads.Event("direct", ("type", "team_join"), ("user", new JsonObject { ["id"] = "U9", ["is_bot"] = false }), ("channel", null));

        await world.PostAsync(body);
        await world.PostAsync(body.Replace("Ev2", "Ev3", StringComparison.Ordinal));

        var message = Assert.Single(await world.TakeInboxAsync());
        Assert.Equal(("onboarding.start", "T1|U9|||"), (message.Action, message.Conversation.Address));
        Assert.Equal(Bot.Messages.IncomingMessage.ArrivalValue, message.Values[Bot.Messages.IncomingMessage.ValueField]);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("onboarding.start", true)]
    public async Task Nobody_is_greeted_without_the_setting_and_bots_never(string intent, bool isBot)
    {
        await using var world = await SlackWorld.StartAsync(null, ("Slack:WelcomeIntent", intent));

        await world.PostAsync(Payloads.Event("direct", ("type", "team_join"), ("user", new JsonObject { ["id"] = "U9", ["is_bot"] = isBot })));

        Assert.Empty(await world.TakeInboxAsync());
    }

    [Theory]
    [InlineData("U0BOT", 1)]
    [InlineData("U7", 0)]
    public async Task A_channel_is_introduced_to_the_bot_that_was_added_not_to_people(string user, int messages)
    {
        await using var world = await SlackWorld.StartAsync();

        await world.PostAsync(Payloads.Event("mention", ("type", "member_joined_channel"), ("user", user), ("inviter", "U2"), ("channel_type", "C")));

        var kept = await world.TakeInboxAsync();
        Assert.Equal(messages, kept.Count);
        Assert.All(kept, message => Assert.Equal(("help.show", "T1|C1|||", false), (message.Action, message.Conversation.Address, message.Conversation.IsPrivate)));
    }
}
