using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Events;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Interactions;

namespace Bot.Host.Channels.Slack.Inbound;

/// <summary>The one way in for what Slack delivers, over HTTP and sockets alike: finds who takes it and what Slack is answered.</summary>
public sealed class SlackDoor
{
    // Slack gives three seconds; what is not ready by then is answered in the conversation instead.
    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(2500);

    private readonly Dictionary<string, IEventReceiver> events;
    private readonly Dictionary<string, IInteractionReceiver> interactions;
    private readonly SlackIdentity identity;
    private readonly TimeProvider time;
    private readonly ILogger<SlackDoor> log;

    /// <summary>Takes the receivers.</summary>
    public SlackDoor(
        IEnumerable<IEventReceiver> events, IEnumerable<IInteractionReceiver> interactions, SlackIdentity identity, TimeProvider time, ILogger<SlackDoor> log)
    {
        this.events = events.SelectMany(receiver => receiver.Types, (receiver, type) => (receiver, type)).ToDictionary(pair => pair.type, pair => pair.receiver);
        this.interactions = interactions.SelectMany(receiver => receiver.Types, (receiver, type) => (receiver, type)).ToDictionary(pair => pair.type, pair => pair.receiver);
        this.time = time;
        this.identity = identity;
        this.log = log;
    }

    /// <summary>Takes one delivery; when it returns, everything that must not be lost is on disk.</summary>
    /// <returns>What Slack is answered; null for an empty answer.</returns>
    public async Task<JsonNode?> ReceiveAsync(SlackInbound inbound, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        if (!identity.IsOurApp(inbound.Payload))
        {
            Log.SlackOtherApp(log, inbound.Payload.Text("api_app_id") ?? "");
            return null;
        }

        if (inbound.Kind == InboundKind.Event)
        {
            await ReceiveEventAsync(inbound, cancellationToken);
            return null;
        }

        using var end = new CancellationTokenSource(Budget, time);
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, end.Token);
        var type = inbound.Kind == InboundKind.Command ? CommandReceiver.Type : inbound.Payload.Text("type") ?? "";
        return interactions.TryGetValue(type, out var receiver) ? await receiver.ReceiveAsync(inbound.Payload, budget.Token) : Ignore(type);
    }

    private async Task ReceiveEventAsync(SlackInbound inbound, CancellationToken cancellationToken)
    {
        var envelope = inbound.Payload;
        if (envelope.Text("type") == "app_rate_limited")
        {
            Log.SlackEventsLimited(log, envelope.Text("team_id") ?? "");
            return;
        }

        var type = envelope.Text("event", "type") ?? "";
        if (inbound.RetryNumber > 0)
        {
            Log.SlackRetry(log, envelope.Text("event_id") ?? "", inbound.RetryNumber, inbound.RetryReason);
        }

        if (!events.TryGetValue(type, out var receiver) || Tenant.OfEvent(envelope) is not { } team)
        {
            Ignore(type);
            return;
        }

        // What is being removed is removed also when its token is gone already; nobody is asked with it any more.
        var botUser = receiver is InstallationReceiver ? "" : await identity.FindBotUserAsync(team, Tenant.BotUser(envelope), cancellationToken);
        if (botUser is null)
        {
            Log.SlackNotInstalled(log, team);
            return;
        }

        var body = envelope.Find("event")!.Value;
        await receiver.ReceiveAsync(new SlackEvent(envelope.Text("event_id") ?? Fingerprint.Of(body.GetRawText()), team, botUser, body), cancellationToken);
    }

    private JsonNode? Ignore(string type)
    {
        Log.SlackIgnored(log, type);
        return null;
    }
}
