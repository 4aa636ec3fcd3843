namespace Bot.Features.Milestones.Reminders;

/// <summary>
/// Spreads the messages of a morning over time, so that platforms take them and answers never wait behind them: Slack lets an
/// app post several hundred messages a minute to a workspace, and this leaves room for conversations.
/// </summary>
public sealed class ReminderPace(TimeProvider time)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    // A clock that was set back must not make people wait for the old time to come again.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> next = new(StringComparer.Ordinal);

    /// <summary>When the next message of a channel leaves: now after a silence.</summary>
    public DateTimeOffset Next(string channel)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var place = next.TryGetValue(channel, out var planned) && planned > now && planned - now < Longest ? planned : now;
            next[channel] = place + Step;
            return place;
        }
    }
}
