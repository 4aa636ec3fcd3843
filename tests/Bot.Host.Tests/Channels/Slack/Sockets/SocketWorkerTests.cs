using System.Net.WebSockets;
using System.Text;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Sockets;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Channels.Slack.Sockets;

/// <summary>Socket Mode against a server of our own: the rows S1 to S11 of the protocol notes, section 7.</summary>
public sealed class SocketWorkerTests : IAsyncLifetime
{
    private readonly SocketServer server = new();
    private SlackWorld world = null!;

    [Fact]
    public async Task Everything_delivered_is_kept_and_acknowledged_on_its_socket()
    {
        var socket = await server.NextAsync();
        await SocketServer.SayAsync(socket, SocketServer.Envelope("e1", "slash_commands", Payloads.Read("command").ToJsonString(), takesAnswer: true));
        await SocketServer.SayAsync(socket, SocketServer.Envelope("e2", "events_api", Payloads.Event("mention")));
        await SocketServer.SayAsync(socket, SocketServer.Envelope("e3", "events_api", Payloads.Event("direct")));
        await SocketServer.SayAsync(socket, SocketServer.Envelope("e4", "interactive", Payloads.Read("press").ToJsonString()));

        var acknowledged = await server.WaitForAcknowledgedAsync(4);

        Assert.Equal(["e1", "e2", "e3", "e4"], acknowledged.Select(answer => answer.GetProperty("envelope_id").GetString()).Order(StringComparer.Ordinal));
        Assert.All(acknowledged, answer => Assert.False(answer.TryGetProperty("payload", out _)));
        Assert.Equal(4, (await world.TakeInboxAsync()).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_travels_only_where_Slack_takes_one(bool takesAnswer)
    {
        var socket = await server.NextAsync();
        await SocketServer.SayAsync(socket, SocketServer.Envelope("e1", "interactive", """{"type":"block_suggestion","block_id":"x","value":"y"}""", takesAnswer));

        var answer = Assert.Single(await server.WaitForAcknowledgedAsync(1));

        Assert.Equal(takesAnswer, answer.TryGetProperty("payload", out _));
    }

    [Fact]
    public async Task What_is_no_envelope_is_skipped_and_the_socket_lives_on()
    {
        var socket = await server.NextAsync();
        await SocketServer.SayAsync(socket, "UNAUTHENTICATED: cache_error");
        await SocketServer.SayAsync(socket, "[1]");
        await SocketServer.SayAsync(socket, "binary", WebSocketMessageType.Binary);
        await SocketServer.SayAsync(socket, """{"type":"events_api","payload":{}}""");
        await SocketServer.SayAsync(socket, SocketServer.Envelope("e1", "events_api", Payloads.Event("mention")));

        await server.WaitForAcknowledgedAsync(1);
        Assert.Single(await world.TakeInboxAsync());
    }

    [Fact]
    public async Task A_message_in_many_fragments_is_one_message()
    {
        var socket = await server.NextAsync();
        var bytes = Encoding.UTF8.GetBytes(SocketServer.Envelope("e1", "events_api", Payloads.Event("direct", ("text", new string('è', 100_000)))));
        for (var at = 0; at < bytes.Length; at += 10_007)
        {
            var part = bytes.AsMemory(at, Math.Min(10_007, bytes.Length - at));
            await socket.SendAsync(part, WebSocketMessageType.Text, at + part.Length == bytes.Length, CancellationToken.None);
        }

        await server.WaitForAcknowledgedAsync(1);
        Assert.Equal(100_000, Assert.Single(await world.TakeInboxAsync()).Text.Length);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task A_refresh_opens_the_next_socket_while_the_old_one_is_still_read(string reason)
    {
        var old = await server.NextAsync();
        await SocketServer.SayAsync(old, $$$"""{"type":"disconnect","reason":"{{{reason}}}","debug_info":{"host":"x"}}""");
        await SocketServer.SayAsync(old, SocketServer.Envelope("e1", "events_api", Payloads.Event("mention")));

        var next = await server.NextAsync();
        await SocketServer.SayAsync(next, SocketServer.Envelope("e2", "events_api", Payloads.Event("direct")));

        await server.WaitForAcknowledgedAsync(2);
    }

    [Fact]
    public async Task A_delivery_that_was_kept_but_not_acknowledged_is_handled_once()
    {
        var first = await server.NextAsync();
        await SocketServer.SayAsync(first, SocketServer.Envelope("e1", "events_api", Payloads.Event("mention")));
        await server.WaitForAcknowledgedAsync(1);
        first.Abort();
        var second = await server.NextAsync();
        await SocketServer.SayAsync(second, SocketServer.Envelope("e9", "events_api", Payloads.Event("mention")));

        await server.WaitForAcknowledgedAsync(2);
        Assert.Single(await world.TakeInboxAsync());
    }

    [Fact]
    public async Task What_could_not_be_kept_is_not_acknowledged()
    {
        var socket = await server.NextAsync();
        var database = world.Services.GetRequiredService<Database>();
        await database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync("ALTER TABLE inbox RENAME TO elsewhere", transaction: transaction), default);
        await SocketServer.SayAsync(socket, SocketServer.Envelope("e1", "events_api", Payloads.Event("mention")));
        for (var i = 0; i < 3000 && !world.Log.Lines.Any(line => line.Contains("not acknowledged", StringComparison.Ordinal)); i++)
        {
            await Task.Delay(20);
        }

        await database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync("ALTER TABLE elsewhere RENAME TO inbox", transaction: transaction), default);
        await SocketServer.SayAsync(socket, SocketServer.Envelope("e2", "events_api", Payloads.Event("mention")));

        Assert.Equal("e2", Assert.Single(await server.WaitForAcknowledgedAsync(1)).GetProperty("envelope_id").GetString());
    }

    [Fact]
    public async Task A_broken_socket_is_opened_again_and_so_is_one_that_cannot_be_opened()
    {
        await using var unsteady = await SlackWorld.StartAsync(
            null,
            slack =>
            {
                slack.Tell("apps.connections.open", """{"ok":false,"error":"internal_error"}""");
                SocketRig.Open(slack, server);
            },
            SocketRig.Settings);
        (await server.NextAsync()).Abort();
        await server.NextAsync();

        Assert.NotNull(await server.NextAsync());
    }

    [Fact]
    public async Task A_socket_that_goes_silent_is_replaced()
    {
        await server.NextAsync();
        server.Listens = false;
        await using var pinging = await SocketRig.StartAsync(
            server,
            services => services.AddSingleton(provider => new SocketOpener(
                provider.GetRequiredService<SocketAddresses>(), provider.GetRequiredService<SlackDoor>(), provider.GetRequiredService<SocketHealth>(), TimeProvider.System, NullLogger<SlackSocket>.Instance)
            {
                PingEvery = TimeSpan.FromMilliseconds(200),
            }));
        await server.NextAsync();
        server.Listens = true;

        var next = await server.NextAsync();
        await SocketServer.SayAsync(next, SocketServer.Envelope("e1", "events_api", Payloads.Event("mention")));

        await server.WaitForAcknowledgedAsync(1);
    }

    [Fact]
    public async Task A_socket_that_never_greets_is_replaced()
    {
        await server.NextAsync();
        server.Greets = false;
        await using var waiting = await SocketRig.StartAsync(
            server,
            services => services.AddSingleton(provider => new SocketOpener(
                provider.GetRequiredService<SocketAddresses>(), provider.GetRequiredService<SlackDoor>(), provider.GetRequiredService<SocketHealth>(), new HastyClock(), NullLogger<SlackSocket>.Instance)));
        await server.NextAsync();
        server.Greets = true;

        Assert.NotNull(await server.NextAsync());
    }

    [Fact]
    public async Task Hosts_that_lost_Slack_together_come_back_at_different_instants()
    {
        var chance = new CountedChance();
        await using var unsteady = await SocketRig.StartAsync(server, services => services.AddSingleton<Random>(chance));
        (await server.NextAsync()).Abort();
        (await server.NextAsync()).Abort();

        for (var i = 0; i < 3000 && chance.Drawn == 0; i++)
        {
            await Task.Delay(20);
        }

        Assert.True(chance.Drawn > 0);
    }

    [Fact]
    public async Task The_connection_is_asked_for_with_the_app_level_token()
    {
        await server.NextAsync();

        Assert.Equal(("Bearer xapp-test", ""), (world.Slack.Of("apps.connections.open")[0].Authorization, world.Slack.Of("apps.connections.open")[0].Body));
        Assert.DoesNotContain(world.Log.Lines, line => line.Contains("ticket", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("invalid_auth", "copy it again")]
    [InlineData("missing_scope", "connections:write")]
    [InlineData("not_allowed_token_type", "starts with xapp-")]
    public async Task What_can_never_work_stops_with_words_that_say_what_to_do(string error, string words)
    {
        await using var refused = await SlackWorld.StartAsync(null, slack => slack.Tell("apps.connections.open", $$"""{"ok":false,"error":"{{error}}"}"""), SocketRig.Settings);
        var health = refused.Services.GetRequiredService<SocketHealth>();
        for (var i = 0; i < 3000 && health.Failure is null; i++)
        {
            await Task.Delay(20);
        }

        Assert.Contains(words, health.Failure, StringComparison.Ordinal);
        Assert.Single(refused.Slack.Of("apps.connections.open"));
    }

    public async Task InitializeAsync() => world = await SocketRig.StartAsync(server);

    public async Task DisposeAsync() => await world.DisposeAsync();

    /// <summary>A clock whose timers all end at once.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), period);
    }

    /// <summary>A die that tells how often it was thrown.</summary>
    private sealed class CountedChance : Random
    {
        public int Drawn { get; private set; }

        public override double NextDouble()
        {
            Drawn++;
            return 0;
        }
    }
}
