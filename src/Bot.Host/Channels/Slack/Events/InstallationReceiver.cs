using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Install;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Events;

/// <summary>Erases an installation and what was said in its workspace when Accordo is removed or its token is taken back; both may come, in any order, more than once.</summary>
public sealed class InstallationReceiver(SlackWorkspaces workspaces, SlackPeople people, ConversationErasure erasure, SlackOptions options) : IEventReceiver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["app_uninstalled", "tokens_revoked"];

    /// <inheritdoc/>
    public async Task ReceiveAsync(SlackEvent @event, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(@event);

        // A token of the settings is often taken back because a new one takes its place: what waits is said with that.
        if (@event.Body.Text("type") == "app_uninstalled" || (options.HasInstall && @event.Body.Items("tokens", "bot").Any()))
        {
            await workspaces.RemoveAsync(@event.Team, cancellationToken);
            await erasure.EraseAsync($"{SlackAddress.ChannelName}:{@event.Team}", $"{SlackAddress.ChannelName}:{@event.Team}/", cancellationToken);
            people.Forget(@event.Team);
        }
    }
}
