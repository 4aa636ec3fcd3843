using System.Collections.Concurrent;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Agents;

/// <summary>
/// What the agent view shows around an answer (section 4.10 of the protocol notes): that a thread is busy, when its answer takes
/// longer than a moment, and what the thread is called. A quick answer, the usual case, costs nothing but its title.
/// </summary>
internal sealed class AgentThreads(AgentCalls calls, SlackOptions options, TimeProvider time) : BackgroundService
{
    private const int MostWatched = 1000;
    private const int MostOfTitle = 200;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(700);

    // Slack itself shows a thread as busy for up to an hour: an answer that never comes must not.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, WatchedQuestion> waiting = new(StringComparer.Ordinal);

    /// <summary>Watches over a message that is about to be kept.</summary>
    /// <param name="message">The message.</param>
    /// <param name="title">What its thread is called from now on; empty to leave it.</param>
    /// <returns>False where there is nothing to show, or it is watched already.</returns>
    public bool Watch(IncomingMessage message, string title) =>
        options.AgentView && waiting.Count < MostWatched && SlackAddress.Parse(message.Conversation.Address) is { IsDirectThread: true } address
        && waiting.TryAdd(Key(message), new WatchedQuestion(address, Locale.Parse(message.Person.Language) ?? Locale.Italian, Clip.To(title, MostOfTitle), time.GetUtcNow()));

    /// <summary>Ends the watch over a message that was not kept, or had been before.</summary>
    public void Forget(IncomingMessage message) => waiting.TryRemove(Key(message), out _);

    /// <summary>Ends the watch over an answer, which was sent or cannot be.</summary>
    public void Answered(string key)
    {
        if (waiting.TryRemove(key, out var question))
        {
            _ = EndAsync(question);
        }
    }

    /// <summary>Ends the watch over a thread whose person pressed stop.</summary>
    public void Stopped(string team, string channel, string thread)
    {
        foreach (var (key, question) in waiting.Where(entry => entry.Value.Address is var address && (address.Team, address.Channel, address.Thread) == (team, channel, thread)))
        {
            Answered(key);
        }
    }

    /// <summary>Shows as busy whatever has waited longer than a moment.</summary>
    internal void ShowSigns()
    {
        var now = time.GetUtcNow();
        foreach (var (key, question) in waiting)
        {
            if (now - question.Since > Patience)
            {
                Answered(key);
            }
            else if (now - question.Since >= Moment)
            {
                question.Sign ??= SetStatusAsync(question, "processing");
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        while (options.AgentView && await timer.WaitForNextTickAsync(stoppingToken))
        {
            ShowSigns();
        }
    }

    private static string Key(IncomingMessage message) => $"{SlackAddress.ChannelName}:{message.Id}:0";

    private async Task EndAsync(WatchedQuestion question)
    {
        if (question.Sign is { } sign)
        {
            await sign;
            await SetStatusAsync(question, "active");
        }

        if (question.Title.Length > 0)
        {
            await calls.TryAsync(
                question.Address.Team,
                On("agents.sessions.rename", question).With("title", question.Title),
                On("assistant.threads.setTitle", question).With("title", question.Title));
        }
    }

    // The older way says in words what is being done, and ends by itself with the answer.
    private Task SetStatusAsync(WatchedQuestion question, string status)
    {
        var current = On("agents.sessions.setStatus", question).With("status", status).With("title", question.Title);
        return status == "active"
            ? calls.TryAsync(question.Address.Team, current)
            : calls.TryAsync(question.Address.Team, current, On("assistant.threads.setStatus", question).With("status", SlackTexts.Searching.In(question.Locale)));
    }

    private static SlackCall On(string method, WatchedQuestion question) =>
        new SlackCall(method, question.Address.Team, "") { IsSafe = true }.With("channel_id", question.Address.Channel).With("thread_ts", question.Address.Thread);
}
