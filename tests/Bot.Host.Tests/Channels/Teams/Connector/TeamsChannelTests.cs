using Bot.Host.Channels.Teams;
using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Teams.Connector;

/// <summary>The way out, against a connector that does everything a connector does (protocol, sections 3 and 6.3).</summary>
public sealed class TeamsChannelTests : IAsyncLifetime
{
    private const string Thread = "19:LydF@thread.tacv2;messageid=177";

    private FakeConnector connector = null!;
    private Issuer issuer = null!;
    private TeamsHost host = null!;
    private IChannel channel = null!;

    [Fact]
    public async Task A_reply_is_posted_and_its_id_is_known()
    {
        Assert.Equal("sent-1", await SendAsync("ciao"));

        var (method, path, body, authorization) = Assert.Single(connector.Calls);
        Assert.Equal(("POST", "/emea/v3/conversations/19%3ALydF%40thread.tacv2%3Bmessageid%3D177/activities"), (method, path));
        Assert.Equal("ciao", (string?)body!["text"]);
        Assert.Null(authorization);
    }

    [Theory]
    [InlineData(202, "{}")]
    [InlineData(200, "")]
    [InlineData(201, "<html>not json</html>")]
    public async Task Posted_without_an_id_is_posted(int status, string body)
    {
        connector.Script.Enqueue(FakeConnector.Answer(status, body));

        Assert.Equal("", await SendAsync("ciao"));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_body_that_breaks_off_after_success_is_posted()
    {
        connector.Script.Enqueue(async context =>
        {
            context.Response.StatusCode = 201;
            context.Response.ContentLength = 500;
            await context.Response.Body.WriteAsync("{\"id\":"u8.ToArray());
            await context.Response.Body.FlushAsync();
        });

        Assert.Equal("", await SendAsync("ciao"));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Throttling_with_a_time_waits_that_long()
    {
        connector.Script.Enqueue(FakeConnector.Answer(429, retryAfter: "2"));
        var start = TimeProvider.System.GetTimestamp();

        Assert.Equal("sent-1", await SendAsync("ciao"));

        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 1.9, 30);
    }

    [Fact]
    public async Task Throttling_for_long_gives_the_message_back()
    {
        connector.Script.Enqueue(FakeConnector.Answer(429, retryAfter: "120"));

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => SendAsync("ciao"));

        Assert.Equal(TimeSpan.FromSeconds(120), failure.RetryAfter);
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_conflict_is_tried_again_at_once()
    {
        connector.Script.Enqueue(FakeConnector.Answer(412, retryAfter: "0"));
        connector.Script.Enqueue(FakeConnector.Answer(412, retryAfter: "0"));

        Assert.Equal("sent-1", await SendAsync("ciao"));
        Assert.Equal(3, connector.Calls.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task An_outage_while_posting_is_repeated_once_by_the_outbox_and_the_log_says_so(int status)
    {
        connector.Script.Enqueue(FakeConnector.Answer(status));
        connector.Script.Enqueue(FakeConnector.Answer(status));

        var first = await Assert.ThrowsAsync<DeliveryException>(() => SendAsync("ciao", "key-1"));
        Assert.NotNull(first.RetryAfter);
        Assert.Single(connector.Calls);
        Assert.Contains(host.Log.Lines, line => line.Contains("may stand twice", StringComparison.Ordinal) && line.Contains("key-1", StringComparison.Ordinal));

        var second = await Assert.ThrowsAsync<DeliveryException>(() => SendAsync("ciao", "key-1"));
        Assert.Null(second.RetryAfter);
        Assert.Equal(2, connector.Calls.Count);
        Assert.Contains(host.Log.Lines, line => line.Contains("nobody knows", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_outage_while_changing_is_simply_tried_again()
    {
        connector.Script.Enqueue(FakeConnector.Answer(503, retryAfter: "0"));

        await channel.UpdateAsync(Place(), "177", new Reply("cambiato"), default);

        Assert.Equal(["PUT", "PUT"], connector.Calls.Select(call => call.Method));
        Assert.EndsWith("/activities/177", connector.Calls.First().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_gone_is_said_anew()
    {
        connector.Script.Enqueue(FakeConnector.Answer(404, "{\"error\":{\"code\":\"ActivityNotFound\",\"message\":\"x\"}}"));

        await channel.UpdateAsync(Place(), "177", new Reply("cambiato"), default);

        Assert.Equal(["PUT", "POST"], connector.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task Where_the_bot_is_blocked_nothing_more_is_sent_until_something_comes_in()
    {
        await host.PostAsync(LocalMessage("1"), issuer.Keys[0]);
        var place = (await host.ClaimAsync())[0].Conversation;
        connector.Script.Enqueue(FakeConnector.Answer(403, "{\"errorCode\":209,\"message\":\"{\\\"subCode\\\":\\\"MessageWritesBlocked\\\"}\"}"));

        foreach (var key in (string[])["a", "b"])
        {
            var failure = await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(place, new Reply(key), key, default));
            Assert.Null(failure.RetryAfter);
            Assert.True(DeliveryException.TellsBlocked(failure.Message, out _));
        }

        Assert.Single(connector.Calls);

        await host.PostAsync(LocalMessage("2"), issuer.Keys[0]);
        await channel.SendAsync(place, new Reply("c"), "c", default);
        Assert.Equal(2, connector.Calls.Count);
    }

    [Theory]
    [InlineData(400, "{\"error\":{\"code\":\"BadSyntax\",\"message\":\"x\"}}")]
    [InlineData(413, "{\"error\":{\"code\":\"MessageSizeTooBig\",\"message\":\"x\"}}")]
    public async Task A_card_that_is_not_taken_is_said_in_words(int status, string body)
    {
        connector.Script.Enqueue(FakeConnector.Answer(status, body));

        await channel.SendAsync(Place(), new Reply("ecco") { Facts = [new Fact("Durata", "10 anni")] }, "k", default);

        Assert.NotNull(connector.Calls.First().Body!["attachments"]);
        Assert.Contains("Durata", (string?)connector.Calls.Last().Body!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_instead_of_json_is_a_failure_like_any_other()
    {
        connector.Script.Enqueue(FakeConnector.Answer(502, "<html>gateway</html>", contentType: "text/html"));

        Assert.NotNull((await Assert.ThrowsAsync<DeliveryException>(() => SendAsync("ciao"))).RetryAfter);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(400)]
    [InlineData(407)]
    public async Task A_web_page_on_the_way_that_refuses_does_not_speak_for_teams(int status)
    {
        await host.PostAsync(LocalMessage("1"), issuer.Keys[0]);
        var place = (await host.ClaimAsync())[0].Conversation;
        connector.Script.Enqueue(FakeConnector.Answer(status, "<html>blocked by the firewall</html>", contentType: "text/html"));

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(place, new Reply("ciao"), "a", default));
        await channel.SendAsync(place, new Reply("ciao"), "a", default);

        Assert.NotNull(failure.RetryAfter);
        Assert.False(DeliveryException.TellsBlocked(failure.Message, out _));
        Assert.Contains(host.Log.Lines, line => line.Contains("with a web page", StringComparison.Ordinal));
        Assert.Equal(2, connector.Calls.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connector_that_hangs_up_without_an_answer_leaves_its_fate_unknown(bool isInHeaders)
    {
        connector.Script.Enqueue(async context =>
        {
            if (isInHeaders)
            {
                context.Response.StatusCode = 503;
                context.Response.ContentLength = 500;
                await context.Response.Body.WriteAsync("{\"error\":"u8.ToArray());
                await context.Response.Body.FlushAsync();
            }

            context.Abort();
        });

        Assert.NotNull((await Assert.ThrowsAsync<DeliveryException>(() => SendAsync("ciao", "key-9"))).RetryAfter);

        Assert.Single(connector.Calls);
        Assert.Contains(host.Log.Lines, line => line.Contains("may stand twice", StringComparison.Ordinal) && line.Contains("key-9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        connector.Script.Enqueue(context =>
        {
            context.Response.Redirect("http://127.0.0.1:9/elsewhere");
            return Task.CompletedTask;
        });

        Assert.Null((await Assert.ThrowsAsync<DeliveryException>(() => SendAsync("ciao"))).RetryAfter);
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_base_address_without_a_closing_slash_means_the_same()
    {
        var address = TeamsAddress.Of(Place()) with { ServiceUrl = connector.Url.TrimEnd('/') };

        await channel.SendAsync(Place() with { Address = address.ToString() }, new Reply("ciao"), "k", default);

        Assert.StartsWith("/emea/v3/conversations/", connector.Calls.First().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example.org/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://localhost:1/")]
    [InlineData("not an address")]
    public async Task An_address_that_is_not_allowed_any_more_is_not_called(string url)
    {
        var address = TeamsAddress.Of(Place()) with { ServiceUrl = url };

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(Place() with { Address = address.ToString() }, new Reply("ciao"), "k", default));

        Assert.Null(failure.RetryAfter);
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task Somebody_who_never_wrote_is_written_to_in_a_new_conversation()
    {
        connector.Script.Enqueue(FakeConnector.Answer(201, "{\"id\":\"a:new\"}"));
        var address = new TeamsAddress(connector.Url, "", TeamsHost.Tenant) { PersonId = "29:1cgBea" };

        await channel.SendAsync(new Conversation("teams", $"{TeamsHost.Tenant}/29:1cgBea", address.ToString()), new Reply("promemoria"), "k", default);

        var calls = connector.Calls.ToList();
        Assert.Equal("/emea/v3/conversations", calls[0].Path);
        Assert.Equal("29:1cgBea", (string?)calls[0].Body!["members"]![0]!["id"]);
        Assert.Equal(TeamsHost.Tenant, (string?)calls[0].Body!["tenantId"]);
        Assert.EndsWith("/a%3Anew/activities", calls[1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_to_them_is_changed_in_the_same_conversation()
    {
        connector.Script.Enqueue(FakeConnector.Answer(201, "{\"id\":\"a:new\"}"));
        var address = new TeamsAddress(connector.Url, "", TeamsHost.Tenant) { PersonId = "29:1cgBea" };

        await channel.UpdateAsync(new Conversation("teams", $"{TeamsHost.Tenant}/29:1cgBea", address.ToString()), "177", new Reply("deciso"), default);

        Assert.EndsWith("/a%3Anew/activities/177", connector.Calls.Last().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_text_is_posted_in_parts_and_a_failure_in_the_middle_repeats_none()
    {
        var reply = new Reply(string.Join("\n\n", Enumerable.Range(0, 60).Select(number => $"{number}: {new string('x', 500)}")));
        connector.Script.Enqueue(FakeConnector.Answer(201, "{\"id\":\"p1\"}"));
        connector.Script.Enqueue(FakeConnector.Answer(429, retryAfter: "60"));

        await Assert.ThrowsAsync<DeliveryException>(() => channel.SendAsync(Place(), reply, "long", default));
        await channel.SendAsync(Place(), reply, "long", default);

        var texts = connector.Calls.Where((_, index) => index != 1).Select(call => (string)call.Body!["text"]!).ToList();
        Assert.Equal(60, texts.Sum(text => text.Split("\n\n").Length));
        Assert.All(texts, text => Assert.InRange(text.Length, 1, 14_000));
    }

    public async Task InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        issuer = await Issuer.StartAsync(new TestKey("k1", "msteams"));
        var settings = TeamsHost.Settings(issuer);
        settings["Teams:AllowedServiceHosts:0"] = "127.0.0.1";
        host = await TeamsHost.StartAsync(new TeamsHostOptions(settings));
        channel = host.Services.GetRequiredService<IChannel>();
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
        await connector.DisposeAsync();
    }

    private Conversation Place() => new("teams", $"{TeamsHost.Tenant}/{Thread}", new TeamsAddress(connector.Url, Thread, TeamsHost.Tenant).ToString()) { IsPrivate = false };

    private Task<string> SendAsync(string text, string key = "k") => channel.SendAsync(Place(), new Reply(text), key, default);

    private System.Text.Json.Nodes.JsonObject LocalMessage(string id)
    {
        var activity = Samples.Message(id);
        activity["serviceUrl"] = connector.Url;
        return activity;
    }
}
