using System.Data.Common;
using System.Net;
using System.Text;
using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Checks;
using Bot.Host.Channels.Slack.Signing;
using Bot.Host.Doctor;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Checks;

/// <summary>What <c>accordo doctor</c> finds about Slack, step by step, with what to do.</summary>
public sealed class SlackDoctorTests
{
    private const string AllScopes = "app_mentions:read,chat:write,commands,im:history,im:write,users:read,users:read.email,channels:read,groups:read,channels:history,groups:history";

    [Fact]
    public async Task A_good_set_up_is_all_good()
    {
        var findings = await CheckAsync(AllScopes);

        Assert.All(findings.Where(finding => !finding.What.Contains("Socket Mode", StringComparison.Ordinal)), finding => Assert.Equal(Verdict.Good, finding.Verdict));
    }

    [Theory]
    [InlineData("chat:write", "", "scopes are missing: app_mentions:read, commands")]
    [InlineData(AllScopes, "true", "scopes are missing: assistant:write")]
    public async Task Scopes_that_are_missing_are_named(string scopes, string agent, string words)
    {
        var finding = Assert.Single(await CheckAsync(scopes, ("Slack:AgentView", agent)), finding => finding.Verdict == Verdict.Bad);

        Assert.Contains(words, finding.What, StringComparison.Ordinal);
        Assert.Contains("reinstall the app", finding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scopes_that_are_only_wished_for_say_what_goes_without_them()
    {
        var finding = Assert.Single(await CheckAsync(AllScopes.Replace(",users:read.email", "", StringComparison.Ordinal)), finding => finding.Verdict == Verdict.Doubtful);

        Assert.Contains("recognise people by e-mail address", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_away_is_said()
    {
        await using var world = await SlackWorld.StartAsync();

        // The fake Slack lives now, the tests' clock years ago.
        Assert.Contains(await FindAsync<SlackDoctor>(world), finding => finding.Verdict == Verdict.Bad && finding.Advice.Contains("time service", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_token_is_said_with_where_to_copy_it()
    {
        await using var world = await SlackWorld.StartAsync();
        world.Slack.Tell("auth.test", """{"ok":false,"error":"invalid_auth"}""");

        Assert.Contains(await FindAsync<SlackDoctor>(world), finding => finding.What.Contains("invalid_auth", StringComparison.Ordinal) && finding.Advice.Contains("Bot User OAuth Token", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("missing_scope", "connections:write")]
    [InlineData("not_allowed_token_type", "starts with xapp-")]
    public async Task An_app_level_token_that_cannot_connect_is_explained(string error, string words)
    {
        await using var world = await SlackWorld.StartAsync(null, slack => slack.Tell("apps.connections.open", $$"""{"ok":false,"error":"{{error}}"}"""), [("Slack:AppToken", "xapp-test")]);
        world.Slack.Tell("apps.connections.open", $$"""{"ok":false,"error":"{{error}}"}""");
        await world.Slack.WaitForAsync("apps.connections.open");

        Assert.Contains(await FindAsync<SlackDoctor>(world), finding => finding.Verdict == Verdict.Bad && finding.Advice.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_delivered_names_the_events_and_something_delivered_its_time()
    {
        await using var world = await SlackWorld.StartAsync(null, ("Slack:AgentView", "true"));
        var before = Assert.Single(await FindAsync<SlackEventsDoctor>(world));
        await world.PostAsync(Payloads.Event("direct"));
        var after = Assert.Single(await FindAsync<SlackEventsDoctor>(world));

        Assert.Equal((Verdict.Doubtful, Verdict.Good), (before.Verdict, after.Verdict));
        Assert.All(["app_mention", "message.im", "app_home_opened", "agent_session_stopped"], name => Assert.Contains(name, before.Advice, StringComparison.Ordinal));
        Assert.Contains("2018-07-12", after.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_start_nothing_was_delivered()
    {
        await using var world = await SlackWorld.StartAsync();
        await world.Services.GetRequiredService<Database>().WriteAsync(transaction => transaction.Connection!.ExecuteAsync("DROP TABLE inbox", transaction: transaction), default);

        Assert.Contains("nothing was delivered yet", Assert.Single(await FindAsync<SlackEventsDoctor>(world)).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_cannot_be_read_is_no_first_start()
    {
        await using var world = await SlackWorld.StartAsync();
        await world.Services.GetRequiredService<Database>().WriteAsync(transaction => transaction.Connection!.ExecuteAsync("DROP TABLE inbox; CREATE TABLE inbox (id text)", transaction: transaction), default);

        await Assert.ThrowsAnyAsync<DbException>(() => FindAsync<SlackEventsDoctor>(world));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, true, nameof(Verdict.Good), "request URL")]
    [InlineData(HttpStatusCode.OK, false, nameof(Verdict.Bad), "not Accordo")]
    [InlineData(HttpStatusCode.Unauthorized, false, nameof(Verdict.Bad), "refuses")]
    [InlineData(HttpStatusCode.NotFound, false, nameof(Verdict.Bad), "404")]
    [InlineData(null, false, nameof(Verdict.Doubtful), "cannot be reached")]
    public async Task The_door_is_knocked_at_as_Slack_does(HttpStatusCode? status, bool answers, string verdict, string words)
    {
        using var http = new HttpMessageInvoker(new Door(status, answers));
        var doctor = new SlackDoorDoctor(new SlackOptions { SigningSecret = SlackWorld.Secret, PublicUrl = new Uri("https://accordo.example.org") }, http, TimeProvider.System);

        var finding = (await doctor.CheckAsync(default))[1];

        Assert.Equal(verdict, finding.Verdict.ToString());
        Assert.Contains(words, finding.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", nameof(Verdict.Off), "Socket Mode does not need it")]
    [InlineData("client-secret", nameof(Verdict.Doubtful), "32 hexadecimal digits")]
    public async Task A_signing_secret_is_looked_at(string secret, string verdict, string words)
    {
        using var http = new HttpMessageInvoker(new Door(null, false));

        var finding = (await new SlackDoorDoctor(new SlackOptions { SigningSecret = secret }, http, TimeProvider.System).CheckAsync(default))[0];

        Assert.Equal(verdict, finding.Verdict.ToString());
        Assert.Contains(words, finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_App_Home_of_the_default_settings_shows_what_this_product_has()
    {
        await using var host = await RunningHost.StartAsync("--Slack:BotToken=xoxb-test", $"--Slack:SigningSecret={SlackWorld.Secret}");

        var finding = Assert.Single(await host.Get<IEnumerable<IDoctorCheck>>().OfType<SlackIntentsDoctor>().Single().CheckAsync(default));

        Assert.Equal(Verdict.Good, finding.Verdict);
        Assert.All(["requests.list", "milestones.list", "onboarding.track", "reminders.settings"], name => Assert.Contains(name, finding.What, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_intent_that_nothing_answers_to_is_named()
    {
        await using var world = await SlackWorld.StartAsync(null, ("Slack:HomeIntents:0", "not.there"));

        Assert.Contains(await FindAsync<SlackIntentsDoctor>(world), finding => finding.Verdict == Verdict.Bad && finding.What.Contains("not.there", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<Finding>> CheckAsync(string scopes, params (string, string)[] settings)
    {
        await using var world = await SlackWorld.StartAsync(null, settings.Where(setting => setting.Item2.Length > 0).ToArray());
        world.Clock.Now = TimeProvider.System.GetUtcNow();
        world.Slack.Tell("auth.test", _ => new FakeAnswer("""{"ok":true,"team":"Example","user":"accordo"}""") { Scopes = scopes });
        return await FindAsync<SlackDoctor>(world);
    }

    private static Task<IReadOnlyList<Finding>> FindAsync<TCheck>(SlackWorld world)
        where TCheck : IDoctorCheck => world.Services.GetServices<IDoctorCheck>().OfType<TCheck>().Single().CheckAsync(default);

    /// <summary>A door that answers what is signed; without a status nobody is there.</summary>
    private sealed class Door(HttpStatusCode? status, bool answers) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("https://accordo.example.org/slack/events", request.RequestUri!.AbsoluteUri);
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            var signature = new RequestSignature(SlackWorld.Secret, "", TimeProvider.System);
            Assert.Equal(SignatureVerdict.Accepted, signature.Check(request.Headers.GetValues("X-Slack-Request-Timestamp").Single(), request.Headers.GetValues("X-Slack-Signature").Single(), body));
            return status is { } known
                ? new HttpResponseMessage(known) { Content = new StringContent(answers ? Encoding.UTF8.GetString(body) : "<html>") }
                : throw new HttpRequestException(HttpRequestError.ConnectionError);
        }
    }
}
