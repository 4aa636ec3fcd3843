using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Outbound;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Outbound;

/// <summary>Response addresses take five messages within half an hour; what comes later, or may have come twice, is said directly.</summary>
public sealed class ResponseUsesTests : IAsyncLifetime
{
    private SlackWorld world = null!;
    private IChannel channel = null!;

    private Conversation Whisper => new SlackAddress("T1", "C1", ResponseUrl: new Uri(world.Slack.Address, "/respond/r1").ToString(), User: "U2").ToWhisper();

    [Fact]
    public async Task The_sixth_message_comes_directly_and_the_address_is_not_bothered()
    {
        for (var i = 0; i < 6; i++)
        {
            await channel.SendAsync(Whisper, new Reply($"Risposta {i}"), $"k{i}", default);
        }

        Assert.Equal(5, world.Slack.Of("r1").Count);
        Assert.Equal("DU2", Assert.Single(world.Slack.Of("chat.postMessage"))["channel"]);
    }

    [Fact]
    public async Task After_half_an_hour_an_address_is_used_no_more()
    {
        await channel.SendAsync(Whisper, new Reply("prima"), "k1", default);
        world.Clock.Now += TimeSpan.FromMinutes(30);
        await channel.SendAsync(Whisper, new Reply("dopo"), "k2", default);

        Assert.Single(world.Slack.Of("r1"));
        Assert.Equal("dopo", Assert.Single(world.Slack.Of("chat.postMessage"))["text"]);
    }

    [Fact]
    public async Task What_Slack_took_and_nobody_recorded_is_not_said_again()
    {
        await channel.SendAsync(Whisper, new Reply("una volta"), "k1", default);

        Assert.Equal("", await channel.FindSentAsync(Whisper, "k1", default));
        Assert.Null(await channel.FindSentAsync(Whisper, "k2", default));
    }

    [Fact]
    public async Task What_may_not_have_arrived_is_said_again()
    {
        world.Slack.Tell("r1", _ => new FakeAnswer("") { IsBroken = true });
        Assert.NotNull((await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(Whisper, new Reply("a"), "k1", default))).RetryAfter);

        Assert.Null(await channel.FindSentAsync(Whisper, "k1", default));
        await channel.SendAsync(Whisper, new Reply("a"), "k1", default);
        Assert.Equal(2, world.Slack.Of("r1").Count);
    }

    [Fact]
    public async Task A_redirect_from_an_address_is_not_followed()
    {
        world.Slack.Tell("r1", _ => new FakeAnswer("", 302) { Location = "/api/auth.test" });

        await channel.SendAsync(Whisper, new Reply("a"), "k1", default);

        Assert.Empty(world.Slack.Of("auth.test"));
        Assert.Single(world.Slack.Of("chat.postMessage"));
    }

    [Fact]
    public async Task What_was_used_up_long_ago_is_forgotten_when_there_is_too_much_to_remember()
    {
        var uses = new ResponseUses(world.Clock);
        for (var i = 0; i < 10_000; i++)
        {
            uses.TryTake($"a{i}");
        }

        uses.Posted("a1", "k");
        world.Clock.Now += TimeSpan.FromMinutes(31);
        Assert.True(uses.TryTake("new"));

        Assert.False(uses.WasPosted("a1", "k"));
    }

    public async Task InitializeAsync()
    {
        world = await SlackWorld.StartAsync();
        channel = world.Services.GetRequiredService<IChannel>();
    }

    public async Task DisposeAsync() => await world.DisposeAsync();
}
