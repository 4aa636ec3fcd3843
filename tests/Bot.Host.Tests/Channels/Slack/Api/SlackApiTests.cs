using Bot.Host.Channels.Slack.Api;
using Bot.Host.Tests.Channels.Slack.World;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Api;

/// <summary>Calls of the Web API: refusals, waits, and what may be tried again.</summary>
public sealed class SlackApiTests : IAsyncLifetime
{
    private SlackWorld world = null!;
    private SlackApi api = null!;

    [Fact]
    public async Task Success_with_a_refusal_inside_is_a_refusal_with_its_reasons()
    {
        world.Slack.Tell("chat.postMessage", """{"ok":false,"error":"missing_scope","needed":"chat:write","response_metadata":{"messages":["[ERROR] x"]}}""");

        var refused = await Assert.ThrowsAsync<SlackApiException>(() => api.CallAsync(Post(), default));

        Assert.Equal(("missing_scope", "chat:write", "[ERROR] x"), (refused.Error, refused.Needed, refused.Details.Single()));
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"ratelimited"}""", 429)]
    [InlineData("""{"ok":false,"error":"rate_limited"}""", 200)]
    [InlineData("""{"ok":false,"error":"ratelimited"}""", 200)]
    [InlineData("too many", 429)]
    public async Task Too_much_at_once_is_tried_again_after_the_stated_wait(string json, int status)
    {
        world.Slack.Tell("chat.postMessage", json, status, retryAfter: 0);

        await api.CallAsync(Post(), default);

        Assert.Equal(2, world.Slack.Of("chat.postMessage").Count);
    }

    [Fact]
    public async Task A_long_wait_goes_back_to_the_caller_and_holds_up_nothing_else()
    {
        world.Slack.Tell("chat.postMessage", """{"ok":false,"error":"ratelimited"}""", 429, retryAfter: 60);

        Assert.Equal(60, (await Assert.ThrowsAsync<SlackApiException>(() => api.CallAsync(Post(), default))).RetryAfter?.TotalSeconds);
        await Assert.ThrowsAsync<SlackApiException>(() => api.CallAsync(Post(), default));
        await api.CallAsync(new SlackCall("users.info", "T1", "xoxb-test").With("user", "U2"), default);
        await api.CallAsync(new SlackCall("chat.postMessage", "T2", "xoxb-test").With("channel", "C1").With("text", "a"), default);

        Assert.Equal(["T1", "T2"], world.Slack.Of("chat.postMessage").Select(call => call["username"] ?? "T2"));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        world.Slack.Tell("chat.postMessage", _ => new FakeAnswer("", 302) { Location = "/api/auth.test" });

        Assert.Equal("http_302", (await Assert.ThrowsAsync<SlackApiException>(() => api.CallAsync(Post(), default))).Error);
        Assert.Empty(world.Slack.Of("auth.test"));
    }

    [Fact]
    public async Task A_write_that_may_have_arrived_is_not_repeated_but_a_reading_is()
    {
        world.Slack.Tell("chat.postMessage", _ => new FakeAnswer("") { IsBroken = true });
        world.Slack.Tell("users.info", "oh no", 503, retryAfter: 0);

        Assert.True((await Assert.ThrowsAsync<SlackApiException>(() => api.CallAsync(Post(), default))).IsUnclear);
        await api.CallAsync(new SlackCall("users.info", "T1", "xoxb-test") { IsSafe = true }.With("user", "U2"), default);

        Assert.Equal((1, 2), (world.Slack.Of("chat.postMessage").Count, world.Slack.Of("users.info").Count));
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_is_unclear()
    {
        world.Slack.Tell("chat.postMessage", "<html>");

        Assert.True((await Assert.ThrowsAsync<SlackApiException>(() => api.CallAsync(Post(), default))).IsUnclear);
    }

    [Fact]
    public async Task No_token_is_ever_logged()
    {
        world.Slack.Tell("chat.postMessage", """{"ok":false,"error":"invalid_auth"}""");
        await Assert.ThrowsAsync<SlackApiException>(() => api.CallAsync(Post(), default));

        Assert.Contains(world.Log.Lines, line => line.Contains("invalid_auth", StringComparison.Ordinal));
        Assert.DoesNotContain(world.Log.Lines, line => line.Contains("xoxb", StringComparison.Ordinal));
    }

    public async Task InitializeAsync()
    {
        world = await SlackWorld.StartAsync();
        api = world.Services.GetRequiredService<SlackApi>();
    }

    public async Task DisposeAsync() => await world.DisposeAsync();

    private static SlackCall Post() => new SlackCall("chat.postMessage", "T1", "xoxb-test") { PostsTo = "C1" }.With("channel", "C1").With("text", "a").With("username", "T1");
}
