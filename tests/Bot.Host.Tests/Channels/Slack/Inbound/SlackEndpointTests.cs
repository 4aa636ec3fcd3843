using System.Net;
using System.Security.Cryptography;
using System.Text;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Intents;
using Bot.Messages;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Inbound;

/// <summary>The request matrix of the protocol notes, section 7: what the HTTP door takes, refuses and answers.</summary>
public sealed class SlackEndpointTests : IAsyncLifetime
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Challenge = """{"type":"url_verification","token":"x","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}""";

    private SlackWorld world = null!;

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "1531420618")]
    [InlineData("v0=9c0cd71e0578661ab5c11e6b28af0cbd5846996c6533af0a0a72bb77a5a35609", null)]
    [InlineData("v0=9c0cd71e0578661ab5c11e6b28af0cbd5846996c6533af0a0a72bb77a5a35609", "Hello there!")]
    [InlineData("v0=invalid-signature", "1531420618")]
    public async Task What_is_not_signed_is_refused_without_a_word(string? signature, string? timestamp)
    {
        var headers = new List<(string, string)>();
        if (signature is not null)
        {
            headers.Add(("X-Slack-Signature", signature));
        }

        if (timestamp is not null)
        {
            headers.Add(("X-Slack-Request-Timestamp", timestamp));
        }

        var response = await world.PostRawAsync(Encoding.UTF8.GetBytes(Challenge), "application/json", [.. headers]);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("X-Slack-Signature")]
    [InlineData("X-Slack-Request-Timestamp")]
    public async Task A_doubled_header_is_refused(string name)
    {
        var response = await world.PostAsync(Challenge, "application/json", (name, name == "X-Slack-Signature" ? world.Sign(Challenge) : world.Stamp));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_address_is_verified_when_Slack_asks()
    {
        var response = await world.PostAsync(Challenge);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("ssl_check=1&token=x", Form, HttpStatusCode.OK)]
    [InlineData("ssl_check=1&payload=%7B%22type%22%3A%22event_callback%22%7D", Form, HttpStatusCode.OK)]
    [InlineData("ssl_check=0&token=x", Form, HttpStatusCode.Unauthorized)]
    [InlineData("ssl_check=true&token=x", Form, HttpStatusCode.Unauthorized)]
    [InlineData("ssl_check=&token=x", Form, HttpStatusCode.Unauthorized)]
    [InlineData("""{"ssl_check":"1"}""", "application/json", HttpStatusCode.Unauthorized)]
    public async Task A_certificate_probe_is_answered_and_never_acted_on(string body, string contentType, HttpStatusCode expected)
    {
        var response = await world.PostRawAsync(Encoding.UTF8.GetBytes(body), contentType);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await world.TakeInboxAsync());
    }

    [Fact]
    public async Task A_command_dressed_as_a_certificate_probe_is_not_run()
    {
        var body = Payloads.Command("help") + "&ssl_check=1";

        await world.PostRawAsync(Encoding.UTF8.GetBytes(body), Form, ("X-Slack-Request-Timestamp", world.Stamp), ("X-Slack-Signature", "v0=" + new string('0', 64)));

        Assert.Empty(await world.TakeInboxAsync());
    }

    [Theory]
    [InlineData("no json", "application/json")]
    [InlineData("[1]", "application/json")]
    [InlineData("payload=no+json", Form)]
    [InlineData("payload=%5B1%5D", Form)]
    [InlineData("token=x&command=%2Faccordo", null)]
    [InlineData("<xml/>", "text/xml")]
    public async Task What_is_signed_but_cannot_be_read_is_refused_and_not_wanted_again(string body, string? contentType)
    {
        var response = await world.PostRawAsync(
            Encoding.UTF8.GetBytes(body), contentType, ("X-Slack-Request-Timestamp", world.Stamp), ("X-Slack-Signature", world.Sign(body)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("1", response.Headers.GetValues("X-Slack-No-Retry").Single());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(Form)]
    public async Task Bytes_that_are_not_UTF_8_are_refused(string contentType)
    {
        byte[] bytes = [(byte)'{', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)':', (byte)'1', (byte)'}'];
        byte[] signed = [.. Encoding.UTF8.GetBytes($"v0:{world.Stamp}:"), .. bytes];
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(SlackWorld.Secret), signed);

        var response = await world.PostRawAsync(
            bytes, contentType, ("X-Slack-Request-Timestamp", world.Stamp), ("X-Slack-Signature", "v0=" + Convert.ToHexStringLower(mac)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Only_posting_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/slack/events");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await world.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_body_over_one_mebibyte_is_refused()
    {
        var response = await world.PostAsync(new string('x', (1024 * 1024) + 1));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8")]
    [InlineData("Application/X-WWW-Form-Urlencoded")]
    public async Task A_command_is_kept_whatever_follows_the_media_type(string contentType)
    {
        var response = await world.PostAsync(Payloads.Command("quanto dura?"), contentType);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("quanto dura?", Assert.Single(await world.TakeInboxAsync()).Text);
    }

    [Fact]
    public async Task An_event_with_accents_and_emoji_is_kept_letter_by_letter()
    {
        var response = await world.PostAsync(Payloads.Event("direct", ("text", "héllo 👋 日本 l&apos;unità &lt;b&gt; &amp;amp;")), "application/json; charset=utf-8");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("héllo 👋 日本 l&apos;unità <b> &amp;", Assert.Single(await world.TakeInboxAsync()).Text);
    }

    [Theory]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_id":"Ev9","event":{"type":"something_new"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_id":"Ev9"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event_id":"Ev9","event":{"type":"assistant_thread_context_changed","assistant_thread":{"user_id":"U2","channel_id":"D1","thread_ts":"1.1"}}}""")]
    [InlineData("""{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820,"api_app_id":"A1"}""")]
    [InlineData("""{"type":null,"event":{"type":7}}""")]
    [InlineData("""{}""")]
    public async Task What_is_not_known_is_acknowledged_and_left_alone(string body)
    {
        Assert.Equal(HttpStatusCode.OK, (await world.PostAsync(body)).StatusCode);
        Assert.Empty(await world.TakeInboxAsync());
    }

    [Fact]
    public async Task Slack_does_not_wait_for_the_answer_to_be_found()
    {
        var found = new TaskCompletionSource<Reply>();
        await using var slow = await SlackWorld.StartAsync(services => services.AddSingleton(found).AddHandler<WaitingHandler>(WaitingHandler.Intent));

        var response = await slow.PostAsync(Payloads.Event("direct", ("text", "attesa"))).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(slow.Slack.Of("chat.postMessage"));
        found.SetResult(new Reply("finalmente"));
        Assert.Contains("finalmente", (await slow.Slack.WaitForAsync("chat.postMessage"))[0]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_apps_delivery_is_acknowledged_and_left_alone()
    {
        await using var ours = await SlackWorld.StartAsync(null, ("Slack:AppId", "A7"));

        Assert.Equal(HttpStatusCode.OK, (await ours.PostAsync(Payloads.Event("mention"))).StatusCode);
        Assert.Empty(await ours.TakeInboxAsync());
    }

    [Fact]
    public async Task A_repeated_delivery_is_kept_once_and_a_retry_never_seen_before_is_kept()
    {
        await world.PostAsync(Payloads.Event("mention"));
        await world.PostAsync(Payloads.Event("mention"), "application/json", ("X-Slack-Retry-Num", "1"), ("X-Slack-Retry-Reason", "http_timeout"));
        await world.PostAsync(Payloads.Event("direct"), "application/json", ("x-slack-retry-num", "2"), ("x-slack-retry-reason", "timeout"));

        Assert.Equal(["T1:C1:1531420617.000100", "T1:D1:1531420617.000200"], (await world.TakeInboxAsync()).Select(message => message.Id));
        Assert.Contains(world.Log.Lines, line => line.Contains("retry 2: timeout", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_nothing_can_be_kept_Slack_is_told_and_the_next_delivery_counts()
    {
        var database = world.Services.GetRequiredService<Database>();
        await database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync("ALTER TABLE inbox RENAME TO elsewhere", transaction: transaction), default);
        Assert.Equal(HttpStatusCode.InternalServerError, (await world.PostAsync(Payloads.Event("mention"))).StatusCode);

        await database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync("ALTER TABLE elsewhere RENAME TO inbox", transaction: transaction), default);
        Assert.Equal(HttpStatusCode.OK, (await world.PostAsync(Payloads.Event("mention"), "application/json", ("X-Slack-Retry-Num", "1"))).StatusCode);
        Assert.Single(await world.TakeInboxAsync());
    }

    [Fact]
    public async Task Nothing_that_was_said_and_no_secret_is_logged()
    {
        await world.PostAsync(Payloads.Event("mention"));
        await world.PostAsync("no json with quanto dura");
        await world.PostRawAsync(Encoding.UTF8.GetBytes("quanto dura"), "application/json", ("X-Slack-Signature", "v0=secret"));

        Assert.NotEmpty(world.Log.Lines);
        Assert.DoesNotContain(world.Log.Lines, line => line.Contains("quanto dura", StringComparison.Ordinal) || line.Contains("xoxb-test", StringComparison.Ordinal)
            || line.Contains(SlackWorld.Secret, StringComparison.Ordinal) || line.Contains("v0=", StringComparison.Ordinal));
    }

    public async Task InitializeAsync() => world = await SlackWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();
}
