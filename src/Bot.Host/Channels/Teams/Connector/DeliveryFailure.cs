using System.Collections.Concurrent;
using Bot.Host.Channels.Teams.Settings;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Connector;

/// <summary>What a refusal means for the message in the outbox: later, once more, or never (protocol, section 3.5).</summary>
internal sealed class DeliveryFailure(TeamsOptions options, ILogger<DeliveryFailure> log)
{
    private const int MostRemembered = 1000;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan AfterSettings = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, bool> repeated = new(StringComparer.Ordinal);

    /// <summary>True when the bot was taken out or blocked: nothing more is sent there until something comes in.</summary>
    public static bool IsBlocked(ConnectorException exception) => exception is { Status: 403, IsUnsent: false, IsForeign: false };

    /// <summary>True when the connector did not like the card, or its size, so that the words alone may pass.</summary>
    public static bool IsUnfit(ConnectorException exception) => exception is { Status: 400 or 413, IsForeign: false };

    /// <summary>The failure in the outbox's terms.</summary>
    /// <param name="exception">What the connector said.</param>
    /// <param name="key">Key of the message.</param>
    public DeliveryException Explain(ConnectorException exception, string key) => exception switch
    {
        _ when IsBlocked(exception) => DeliveryException.Blocked(exception.Message, exception),
        { Status: 429 } => new DeliveryException(exception.Message, exception.RetryAfter ?? Soon, exception),
        { IsForeign: true, Status: < 500 } => Foreign(exception),
        { Status: 401 } => Misconfigured(exception),
        { Status: 412 } => new DeliveryException(exception.Message, Soon, exception),
        { IsUncertain: true } => Uncertain(exception, key),
        { IsUnsent: true, Status: 0 } => new DeliveryException(exception.Message, Soon, exception),
        _ => new DeliveryException(exception.Message, null, exception),
    };

    private DeliveryException Misconfigured(ConnectorException exception)
    {
        Log.TeamsCredentialsRefused(log, exception.Code);
        return new DeliveryException(exception.Message, AfterSettings, exception);
    }

    private DeliveryException Foreign(ConnectorException exception)
    {
        Log.TeamsForeignAnswer(log, exception.Status);
        return new DeliveryException(exception.Message, exception.RetryAfter ?? AfterSettings, exception);
    }

    // The connector takes no key by which it would know a repeat, so whoever repeats must say so (section 3.5).
    private DeliveryException Uncertain(ConnectorException exception, string key)
    {
        if (repeated.Count >= MostRemembered)
        {
            repeated.Clear();
        }

        if (!options.RepeatUncertainSends || !repeated.TryAdd(key, true))
        {
            Log.TeamsFateUnknown(log, key, exception.Status);
            return new DeliveryException($"{exception.Message}: it may or may not have been posted", null, exception);
        }

        Log.TeamsMayStandTwice(log, key, exception.Status);
        return new DeliveryException($"{exception.Message}: it may have been posted already", exception.RetryAfter ?? Soon, exception);
    }
}
