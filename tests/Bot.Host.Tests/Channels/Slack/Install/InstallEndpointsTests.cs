using System.Net;
using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Messages;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Install;

/// <summary>Several workspaces install the app, each with its own token, which is sealed, refreshed and erased.</summary>
public sealed class InstallEndpointsTests : IAsyncLifetime
{
    private const string Installed = """{"ok":true,"access_token":"xoxb-seven","token_type":"bot","scope":"chat:write","bot_user_id":"U0BOT","app_id":"A1","team":{"id":"T7","name":"Seven"},"enterprise":null,"is_enterprise_install":false,"authed_user":{"id":"U2"}}""";

    private SlackWorld world = null!;

    [Fact]
    public async Task An_administrator_goes_to_Slack_and_comes_back_installed()
    {
        var (state, cookie, location) = await StartAsync();
        Assert.StartsWith("/oauth/v2/authorize?client_id=1.2&scope=app_mentions%3Aread%2C", location.PathAndQuery, StringComparison.Ordinal);
        Assert.Contains("redirect_uri=https%3A%2F%2Faccordo.example.org%2Fslack%2Foauth_redirect", location.Query, StringComparison.Ordinal);
        Assert.All(["httponly", "secure", "samesite=lax"], part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));
        world.Slack.Tell("oauth.v2.access", Installed);

        var response = await ReturnAsync($"code=c&state={state}", cookie);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var call = Assert.Single(world.Slack.Of("oauth.v2.access"));
        Assert.Equal(("c", "1.2", "client-secret", null), (call["code"], call["client_id"], call["client_secret"], call.Authorization));
        await world.Services.GetRequiredService<IChannel>().SendAsync(new SlackAddress("T7", "C1").ToThread(), new Reply("a"), "k", default);
        Assert.Equal("Bearer xoxb-seven", world.Slack.Of("chat.postMessage")[0].Authorization);
        Assert.DoesNotContain("xoxb-seven", await DatabaseTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code=c&state=OTHER", true)]
    [InlineData("code=c", true)]
    [InlineData("error=access_denied&state=STATE", true)]
    [InlineData("code=c&state=STATE", false)]
    public async Task Who_did_not_start_here_is_turned_away(string query, bool withCookie)
    {
        var (state, cookie, _) = await StartAsync();

        var response = await ReturnAsync(query.Replace("STATE", state, StringComparison.Ordinal), withCookie ? cookie : "");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("/slack/install", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(world.Slack.Of("oauth.v2.access"));
    }

    [Fact]
    public async Task A_state_is_good_once_and_for_ten_minutes()
    {
        var (state, cookie, _) = await StartAsync();
        var (late, lateCookie, _) = await StartAsync();
        world.Slack.Tell("oauth.v2.access", Installed);
        await ReturnAsync($"code=c&state={state}", cookie);

        Assert.Equal(HttpStatusCode.BadRequest, (await ReturnAsync($"code=c&state={state}", cookie)).StatusCode);
        world.Clock.Now += TimeSpan.FromMinutes(10);
        Assert.Equal(HttpStatusCode.BadRequest, (await ReturnAsync($"code=c&state={late}", lateCookie)).StatusCode);
    }

    [Fact]
    public async Task A_code_that_Slack_refuses_installs_nothing()
    {
        var (state, cookie, _) = await StartAsync();
        world.Slack.Tell("oauth.v2.access", """{"ok":false,"error":"invalid_code"}""");

        var response = await ReturnAsync($"code=c&state={state}", cookie);

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains("invalid_code", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rotating_token_is_refreshed_two_hours_ahead_once_for_all_callers()
    {
        var workspaces = world.Services.GetRequiredService<SlackWorkspaces>();
        await workspaces.KeepAsync(new SlackWorkspace("T7", "xoxe.xoxb-1-old") { RefreshToken = "xoxe-1-a", Expires = world.Clock.Now.AddHours(1) }, default);
        world.Slack.Tell("oauth.v2.access", """{"ok":true,"access_token":"xoxe.xoxb-1-new","refresh_token":"xoxe-1-b","expires_in":43200,"team":{"id":"T7"}}""");

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => (await workspaces.FindAsync("T7", default))!.Token));

        Assert.All(found, token => Assert.Equal("xoxe.xoxb-1-new", token));
        Assert.Equal("xoxe-1-a", Assert.Single(world.Slack.Of("oauth.v2.access"))["refresh_token"]);
    }

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["U0BOT"]}}""")]
    public async Task An_app_that_is_removed_is_forgotten_however_often_it_is_said(string @event)
    {
        var workspaces = world.Services.GetRequiredService<SlackWorkspaces>();
        await workspaces.KeepAsync(new SlackWorkspace("T7", "xoxb-seven") { BotUser = "U0BOT" }, default);
        for (var i = 0; i < 2; i++)
        {
            (await world.PostAsync($$"""{"type":"event_callback","team_id":"T7","event_id":"Ev{{i}}","event":{{@event}}}""")).EnsureSuccessStatusCode();
        }

        Assert.Null(await workspaces.FindAsync("T7", default));
        var failure = await Assert.ThrowsAsync<DeliveryException>(
            () => world.Services.GetRequiredService<IChannel>().SendAsync(new SlackAddress("T7", "C1").ToThread(), new Reply("a"), "k", default));
        Assert.Null(failure.RetryAfter);
        Assert.Empty(world.Slack.Of("chat.postMessage"));
    }

    [Theory]
    [InlineData("token_revoked")]
    [InlineData("account_inactive")]
    public async Task A_token_revoked_in_the_middle_of_a_conversation_ends_the_installation(string error)
    {
        await world.Services.GetRequiredService<SlackWorkspaces>().KeepAsync(new SlackWorkspace("T7", "xoxb-seven") { BotUser = "U0BOT" }, default);
        var channel = world.Services.GetRequiredService<IChannel>();
        await channel.SendAsync(new SlackAddress("T7", "C1").ToThread(), new Reply("a"), "k1", default);
        world.Slack.Tell("chat.postMessage", $$"""{"ok":false,"error":"{{error}}"}""");

        Assert.Null((await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(new SlackAddress("T7", "C1").ToThread(), new Reply("b"), "k2", default))).RetryAfter);
        await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(new SlackAddress("T7", "C1").ToThread(), new Reply("c"), "k3", default));

        Assert.Equal(2, world.Slack.Of("chat.postMessage").Count);
        Assert.DoesNotContain("team:T7", await DatabaseTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_that_never_installed_is_acknowledged_and_left_alone()
    {
        (await world.PostAsync(Payloads.Event("mention"))).EnsureSuccessStatusCode();

        Assert.Empty(await world.TakeInboxAsync());
    }

    public async Task InitializeAsync() => world = await SlackWorld.StartAsync(
        null, ("Slack:BotToken", ""), ("Slack:ClientId", "1.2"), ("Slack:ClientSecret", "client-secret"), ("PublicUrl", "https://accordo.example.org"));

    public async Task DisposeAsync() => await world.DisposeAsync();

    private async Task<(string State, string Cookie, Uri Location)> StartAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/slack/install");
        var response = await world.SendAsync(request);
        var location = response.Headers.Location!;
        return (location.Query.Split("state=")[1], response.Headers.GetValues("Set-Cookie").Single(), location);
    }

    private async Task<HttpResponseMessage> ReturnAsync(string query, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/slack/oauth_redirect?" + query);
        request.Headers.TryAddWithoutValidation("Cookie", cookie.Split(';')[0]);
        return await world.SendAsync(request);
    }

    private async Task<string> DatabaseTextAsync()
    {
        await using var connection = await world.Services.GetRequiredService<Database>().ConnectAsync(default);
        return string.Concat(await connection.QueryAsync<string>("SELECT value FROM channel_memory"));
    }
}
