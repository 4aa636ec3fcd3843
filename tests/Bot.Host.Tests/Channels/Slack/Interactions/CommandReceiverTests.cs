using Bot.Host.Channels.Slack.Outbound;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Intents;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Interactions;

/// <summary>Slash commands: seen by the one who typed, answered at the address that came along, directly when that is used up.</summary>
public sealed class CommandReceiverTests : IAsyncLifetime
{
    private const string Form = "application/x-www-form-urlencoded";

    private SlackWorld world = null!;

    [Theory]
    [InlineData("quanto+dura%3F", "quanto dura?", null)]
    [InlineData("%20%20", "", "help.show")]
    [InlineData("", "", "help.show")]
    public async Task A_command_is_kept_as_it_was_typed_and_an_empty_one_asks_for_help_in_no_language(string typed, string text, string? action)
    {
        await using var quiet = await SlackWorld.StartAsync();
        var body = Payloads.Command("TEXT").Replace("text=TEXT", "text=" + typed, StringComparison.Ordinal);

        (await quiet.PostAsync(body, Form)).EnsureSuccessStatusCode();
        await quiet.PostAsync(body, Form);

        var message = Assert.Single(await quiet.TakeInboxAsync());
        Assert.Equal((text, action, "slack:T1/C1/~U2", true), (message.Text, message.Action, message.Conversation.Key, message.Conversation.IsPrivate));
        Assert.Equal("slack:T1/U2", message.Alone?.Key);
    }

    [Fact]
    public async Task The_answer_is_for_the_one_who_typed_only()
    {
        await world.PostAsync(Payloads.Command("eco", ("response_url", new Uri(world.Slack.Address, "/respond/r1").ToString())), Form);

        var body = System.Text.Json.JsonElement.Parse((await world.Slack.WaitForAsync("r1"))[0].Body);
        Assert.Equal(("ephemeral", false), (body.GetProperty("response_type").GetString(), body.GetProperty("replace_original").GetBoolean()));
        Assert.Contains("dieci anni", body.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Empty(world.Slack.Of("chat.postMessage"));
    }

    [Fact]
    public async Task When_the_address_is_used_up_the_answer_comes_as_a_direct_message()
    {
        world.Slack.Tell("r1", "expired_url", status: 404);

        await world.PostAsync(Payloads.Command("eco", ("response_url", new Uri(world.Slack.Address, "/respond/r1").ToString())), Form);

        Assert.Equal("DU2", (await world.Slack.WaitForAsync("chat.postMessage"))[0]["channel"]);
    }

    [Theory]
    [InlineData("https://hooks.slack.com/commands/T1/1/x", true)]
    [InlineData("https://hooks.slack-gov.com/commands/T1/1/x", true)]
    [InlineData("http://hooks.slack.com/commands/T1/1/x", false)]
    [InlineData("https://hooks.slack.com.example.org/x", false)]
    [InlineData("https://hooks.slack.com:8443/x", false)]
    [InlineData("https://user@hooks.slack.com/x", false)]
    [InlineData("http://169.254.169.254/latest", false)]
    [InlineData("http://127.0.0.1:1/x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("", false)]
    public void Only_Slacks_own_addresses_are_answered_at(string address, bool isAllowed) =>
        Assert.Equal(isAllowed, world.Services.GetRequiredService<ResponseUrls>().IsAllowed(address));

    public async Task InitializeAsync() => world = await SlackWorld.StartAsync(services => services.AddHandler<EchoHandler>(EchoHandler.Intent));

    public async Task DisposeAsync() => await world.DisposeAsync();
}
