using System.Collections.Concurrent;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Streaming;

/// <summary>
/// Shows that an answer is on its way when it takes longer than a moment: in private as the start of a stream that the answer
/// ends, elsewhere as a typing indicator (protocol, sections 3.3 and 4.6). A quick answer, the usual case, costs nothing.
/// </summary>
internal sealed class StreamStarter(ConnectorClient connector, TimeProvider time, ILogger<StreamStarter> log) : BackgroundService
{
    private const int MostWatched = 1000;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(3);

    // A stream ends after two minutes, so a later answer is a message of its own.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(110);

    private readonly ConcurrentDictionary<string, WaitingAnswer> waiting = new(StringComparer.Ordinal);

    /// <summary>Watches over a message that was just kept.</summary>
    public void Watch(IncomingMessage message)
    {
        if (waiting.Count < MostWatched)
        {
            waiting[$"{TeamsChannel.ChannelName}:{message.Id}:0"] = new WaitingAnswer(message, time.GetUtcNow());
        }
    }

    /// <summary>Ends the watch over an answer, which is ready.</summary>
    /// <returns>Id of the stream that the answer must end; empty when none was begun.</returns>
    public async Task<string> TakeAsync(string key)
    {
        if (!waiting.TryRemove(key, out var answer) || answer.Sign is not { } sign)
        {
            return "";
        }

        var stream = await sign;
        return answer.IsPrivate && time.GetUtcNow() - answer.SignedAt < Patience ? stream : "";
    }

    /// <summary>Shows a sign of life for whatever has waited longer than a moment.</summary>
    internal void ShowSigns()
    {
        var now = time.GetUtcNow();
        foreach (var (key, answer) in waiting)
        {
            if (now - answer.Since > Patience)
            {
                waiting.TryRemove(key, out _);
            }
            else if (now - answer.Since >= Moment && (answer.Sign is null || (!answer.IsPrivate && now - answer.SignedAt >= BetweenSigns)))
            {
                answer.SignedAt = now;
                answer.Sign = ShowAsync(answer);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            ShowSigns();
        }
    }

    private async Task<string> ShowAsync(WaitingAnswer answer)
    {
        try
        {
            var sign = answer.IsPrivate ? StreamActivities.Start(TeamsTexts.Searching.In(answer.Locale)) : StreamActivities.Typing();
            var id = await connector.SendAsync(answer.Address with { ReplyTo = null }, sign, CancellationToken.None);
            return answer.IsPrivate ? id : "";
        }
        catch (ConnectorException exception)
        {
            // Only a courtesy: the answer itself is sent and retried on its own.
            Log.TeamsNoStream(log, exception.Status, exception.Code);
            return "";
        }
    }
}
