using System.Net.WebSockets;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Sockets;
using Bot.Host.Tests.Channels.Slack.World;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Channels.Slack.Sockets;

/// <summary>How sockets end and what follows: pauses, health, and nothing at all when the host stops.</summary>
public sealed class SocketEndTests
{
    private readonly SocketServer server = new();

    [Fact]
    public async Task Too_many_sockets_are_met_with_a_pause_that_grows()
    {
        await using var world = await SocketRig.StartAsync(server, Quick);
        for (var i = 0; i < 3; i++)
        {
            await SocketServer.SayAsync(await server.NextAsync(), """{"type":"disconnect","reason":"too_many_websockets","debug_info":{"host":"x"}}""");
        }

        await server.NextAsync();
        Assert.Equal(4, server.Connections);
        Assert.Contains(world.Log.Lines, line => line.Contains("TooMany", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Socket_Mode_that_was_turned_off_is_said_and_tried_again_until_it_is_back()
    {
        await using var world = await SocketRig.StartAsync(server, Quick);
        await SocketServer.SayAsync(await server.NextAsync(), """{"type":"disconnect","reason":"link_disabled","debug_info":{"host":"x"}}""");
        var health = world.Services.GetRequiredService<SocketHealth>();
        await UntilAsync(() => health.Hindrance is not null || server.Connections > 1);

        var check = await new SocketCheck(health).CheckHealthAsync(new HealthCheckContext());
        Assert.Equal(HealthStatus.Degraded, check.Status);
        Assert.Contains("turn it on again", check.Description, StringComparison.Ordinal);

        await server.NextAsync();
        await UntilAsync(() => health.Hindrance is null);
        Assert.Equal(HealthStatus.Healthy, (await new SocketCheck(health).CheckHealthAsync(new HealthCheckContext())).Status);
    }

    [Fact]
    public async Task A_reason_that_is_not_known_ends_a_socket_like_a_broken_line()
    {
        await using var world = await SocketRig.StartAsync(server, Quick);
        await SocketServer.SayAsync(await server.NextAsync(), """{"type":"disconnect","reason":"something_new"}""");
        (await server.NextAsync()).Abort();

        await SocketServer.SayAsync(await server.NextAsync(), SocketServer.Envelope("e1", "events_api", Payloads.Event("mention")));

        await server.WaitForAcknowledgedAsync(1);
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"internal_error"}""", 200, null)]
    [InlineData("""{"ok":false,"error":"ratelimited"}""", 429, 1)]
    [InlineData("""{"ok":true,"url":"ws://127.0.0.1:1/link"}""", 200, null)]
    [InlineData("""{"ok":true,"url":"http://example.org/"}""", 200, null)]
    public async Task Slack_that_cannot_be_reached_again_and_again_is_reached_in_the_end(string answer, int status, int? retryAfter)
    {
        await using var world = await SlackWorld.StartAsync(
            Quick,
            slack =>
            {
                for (var i = 0; i < 4; i++)
                {
                    slack.Tell("apps.connections.open", answer, status, retryAfter);
                }

                SocketRig.Open(slack, server);
            },
            SocketRig.Settings);

        await server.NextAsync();
        Assert.Equal(5, world.Slack.Of("apps.connections.open").Count);
    }

    [Fact]
    public async Task A_socket_that_goes_silent_leaves_the_other_alone()
    {
        await using var world = await SocketRig.StartAsync(
            server,
            services =>
            {
                Quick(services);
                services.AddSingleton(provider => new SocketOpener(
                    provider.GetRequiredService<SocketAddresses>(), provider.GetRequiredService<SlackDoor>(), provider.GetRequiredService<SocketHealth>(), TimeProvider.System, NullLogger<SlackSocket>.Instance)
                {
                    PingEvery = TimeSpan.FromSeconds(4),
                });
            },
            ("Slack:SocketConnections", "2"));
        var steady = await server.NextAsync();
        server.Listens = false;
        await server.NextAsync();
        server.Listens = true;

        await server.NextAsync();
        await SocketServer.SayAsync(steady, SocketServer.Envelope("e1", "events_api", Payloads.Event("mention")));

        await server.WaitForAcknowledgedAsync(1);
        Assert.Equal((WebSocketState.Open, 3), (steady.State, server.Connections));
    }

    [Fact]
    public async Task A_host_that_stops_while_it_tries_again_opens_nothing_more()
    {
        await using var world = await SlackWorld.StartAsync(
            Quick,
            slack =>
            {
                for (var i = 0; i < 50; i++)
                {
                    slack.Tell("apps.connections.open", """{"ok":false,"error":"internal_error"}""");
                }

                slack.Sockets = server.AcceptAsync;
            },
            SocketRig.Settings);
        await world.Slack.WaitForAsync("apps.connections.open", 2);

        await world.StopAsync().WaitAsync(TimeSpan.FromMinutes(1));
        var asked = world.Slack.Of("apps.connections.open").Count;
        await Task.Delay(300);

        Assert.Equal((asked, 0), (world.Slack.Of("apps.connections.open").Count, server.Connections));
    }

    [Fact]
    public async Task A_host_that_stops_does_not_wait_for_Slack()
    {
        server.Listens = false;
        await using var world = await SocketRig.StartAsync(server);
        await server.NextAsync();

        await world.StopAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(0, world.Services.GetRequiredService<SocketHealth>().Open);
    }

    private static void Quick(IServiceCollection services) => services.AddSingleton<TimeProvider>(new QuickClock());

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 3000 && !isSo(); i++)
        {
            await Task.Delay(20);
        }

        Assert.True(isSo());
    }

    /// <summary>A clock whose long timers are ten times as fast, so that a test sees what comes after the pauses.</summary>
    private sealed class QuickClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, dueTime > TimeSpan.FromSeconds(1) ? dueTime / 10 : dueTime, period);
    }
}
