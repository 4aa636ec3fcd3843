using System.Globalization;
using Bot.Host.Channels.Slack.Manifest;
using Bot.Host.Doctor;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Checks;

/// <summary>Does anything arrive? Which events an app is subscribed to, Slack tells nobody, so what came is looked at.</summary>
internal sealed class SlackEventsDoctor(SlackOptions options, LastDelivery deliveries) : IDoctorCheck
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken) =>
    [
        await deliveries.FindAsync(SlackAddress.ChannelName, cancellationToken) is { } last
            ? new Finding(Verdict.Good, string.Create(CultureInfo.InvariantCulture, $"Slack: last delivered at {last:u}"))
            : new Finding(
                Verdict.Doubtful,
                "Slack: nothing was delivered yet (or not for some days)",
                "start the host and write Accordo a direct message; if nothing comes, the app's Event Subscriptions must name "
                    + $"{string.Join(", ", SlackManifest.EventsFor(options))}, as the manifest does, and App Home must allow messages"),
    ];
}
