using System.Net.WebSockets;
using Bot.Host.Channels.Slack.Api;

namespace Bot.Host.Channels.Slack.Sockets;

/// <summary>Keeps the sockets of Socket Mode open: some at a time, replaced before they end, with growing pauses when Slack is out of reach.</summary>
internal sealed class SocketWorker(SocketOpener opener, SocketHealth health, Random chance, TimeProvider time, ILogger<SocketWorker> log) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PauseWhenDisabled = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StableAfter = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Stagger = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, health.Wanted).Select(number => KeepOpenAsync(number, stoppingToken)));

    private async Task KeepOpenAsync(int number, CancellationToken cancellationToken)
    {
        SlackSocket? retiring = null;
        try
        {
            // They do not start together, so that they do not end together.
            await Task.Delay(number * Stagger, time, cancellationToken);
            var pause = FirstPause;
            while (health.Failure is null)
            {
                var started = time.GetUtcNow();
                (var end, retiring) = await RunOneAsync(retiring, cancellationToken);
                pause = time.GetUtcNow() - started > StableAfter ? FirstPause : pause;
                if (end == SocketEnd.Disabled)
                {
                    health.TurnedOff();
                }

                if (end != SocketEnd.Refresh)
                {
                    await Task.Delay(end == SocketEnd.Disabled ? PauseWhenDisabled : Jittered(pause), time, cancellationToken);
                    pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    /// <summary>Opens one socket and waits for its end, or for the announcement of it.</summary>
    /// <param name="retiring">The one before, still read; it is closed when the new one delivers.</param>
    /// <param name="cancellationToken">Ends all.</param>
    private async Task<(SocketEnd End, SlackSocket? Retiring)> RunOneAsync(SlackSocket? retiring, CancellationToken cancellationToken)
    {
        try
        {
            var socket = await opener.OpenAsync(cancellationToken);
            var reading = ReadAsync(socket, cancellationToken);
            if (retiring is not null)
            {
                _ = RetireAsync(retiring, socket, cancellationToken);
            }

            // A refresh is announced some seconds ahead: the old socket is read on while the next one opens.
            var end = await socket.Announced;
            return end == SocketEnd.Refresh ? (end, socket) : (await reading, null);
        }
        catch (SlackApiException exception)
        {
            return (await RefusedAsync(exception, cancellationToken), retiring);
        }
        catch (Exception exception) when (exception is WebSocketException or HttpRequestException or IOException)
        {
            Log.SlackSocketBroken(log, exception.GetType().Name);
            return (SocketEnd.Broken, retiring);
        }
    }

    private async Task<SocketEnd> RefusedAsync(SlackApiException exception, CancellationToken cancellationToken)
    {
        if (SocketAddresses.Explain(exception) is { } failure)
        {
            health.Failure = failure;
            Log.SlackSocketsStopped(log, failure);
            return SocketEnd.Broken;
        }

        await Task.Delay(exception.RetryAfter ?? TimeSpan.Zero, time, cancellationToken);
        return SocketEnd.Broken;
    }

    private async Task<SocketEnd> ReadAsync(SlackSocket socket, CancellationToken cancellationToken)
    {
        health.Opened();
        try
        {
            var end = await socket.RunAsync(cancellationToken);
            Log.SlackSocketEnded(log, end);
            return end;
        }
        finally
        {
            health.Closed();
            await socket.CloseAsync();
            socket.Dispose();
        }
    }

    private async Task RetireAsync(SlackSocket retiring, SlackSocket next, CancellationToken cancellationToken)
    {
        try
        {
            await next.Greeted;

            // What Slack had already put on the old line is still on its way, and so are our answers to it.
            await Task.Delay(Overlap, time, cancellationToken);
            await retiring.CloseAsync();
        }
        catch (OperationCanceledException)
        {
            // The next one never delivered, or the host stops: the old one is read until Slack closes it.
        }
    }

    // Many hosts that lost Slack at the same instant must not come back at the same instant.
    private TimeSpan Jittered(TimeSpan pause) => pause * (0.5 + (chance.NextDouble() / 2));
}
