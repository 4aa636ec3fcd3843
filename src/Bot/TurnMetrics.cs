using System.Diagnostics;
using System.Diagnostics.Metrics;
using Bot.Messages;

namespace Bot;

/// <summary>What is measured of every turn: <c>accordo.turn.duration</c> in seconds, by channel, intent and outcome.</summary>
public static class TurnMetrics
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "Accordo";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("accordo.turn.duration", "s", "From claiming a message to committing its answer");
    private static readonly ActivitySource Source = new(Name);

    /// <summary>Opens the trace span of a turn; null when nobody listens.</summary>
    internal static Activity? Start(IncomingMessage message) => Source.StartActivity("accordo.turn")?.SetTag("accordo.channel", message.Conversation.Channel);

    /// <summary>Records a turn that ended.</summary>
    internal static void Record(Activity? span, TimeSpan duration, IncomingMessage message, Reply reply)
    {
        var outcome = reply.Outcome.ToString().ToLowerInvariant();
        span?.SetTag("accordo.intent", reply.Intent).SetTag("accordo.outcome", outcome);
        Duration.Record(
            duration.TotalSeconds,
            new("accordo.channel", message.Conversation.Channel), new("accordo.intent", reply.Intent), new("accordo.outcome", outcome));
    }
}
