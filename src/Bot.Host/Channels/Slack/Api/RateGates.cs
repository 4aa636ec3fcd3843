using System.Collections.Concurrent;

namespace Bot.Host.Channels.Slack.Api;

/// <summary>
/// Keeps calls within Slack's rates (section 4.3 of the protocol notes): a refusal pauses its own method in its own workspace
/// and nothing else, and each channel takes about one message a second with short bursts.
/// </summary>
public sealed class RateGates(SlackOptions options, TimeProvider time)
{
    private const int Burst = 3;
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<(string Team, string Key), DateTimeOffset> pauses = new();
    private readonly ConcurrentDictionary<(string Team, string Channel), DateTimeOffset> posts = new();

    /// <summary>How long a call has to wait; its place in the channel's rate is taken unless it is longer than the caller waits.</summary>
    public TimeSpan Enter(SlackCall call, TimeSpan atMost)
    {
        ArgumentNullException.ThrowIfNull(call);
        var now = time.GetUtcNow();
        var wait = pauses.TryGetValue((call.Team, call.Method), out var until) && until > now ? until - now : TimeSpan.Zero;
        if (call.PostsTo is not { } channel || options.PostsPerSecond <= 0 || wait > atMost)
        {
            return wait;
        }

        Sweep(now);
        var turn = Turn((call.Team, channel), now, atMost);
        return turn > wait ? turn : wait;
    }

    /// <summary>True while Slack wants a method of a workspace to wait.</summary>
    public bool IsPaused(string team, string method) => pauses.TryGetValue((team, method), out var until) && until > time.GetUtcNow();

    /// <summary>Slack wants a method of a workspace to wait.</summary>
    public void Pause(SlackCall call, TimeSpan span)
    {
        ArgumentNullException.ThrowIfNull(call);
        pauses[(call.Team, call.Method)] = time.GetUtcNow() + span;
    }

    // A leaky bucket that remembers one instant a channel: when all places taken so far are used up.
    private TimeSpan Turn((string Team, string Channel) key, DateTimeOffset now, TimeSpan atMost)
    {
        var interval = TimeSpan.FromSeconds(1 / options.PostsPerSecond);
        while (true)
        {
            var isKnown = posts.TryGetValue(key, out var full);
            var start = isKnown && full > now ? full : now;
            var wait = start - now - ((Burst - 1) * interval);
            if (wait > atMost)
            {
                return wait;
            }

            var next = start + interval;
            if (isKnown ? posts.TryUpdate(key, next, full) : posts.TryAdd(key, next))
            {
                return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
            }
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        if (posts.Count < MostRemembered)
        {
            return;
        }

        foreach (var entry in posts.Where(entry => entry.Value <= now))
        {
            posts.TryRemove(entry);
        }
    }
}
