using Bot.Host.Channels.Slack.Install;

namespace Bot.Host.Channels.Slack.Events;

/// <summary>Erases an installation when Accordo is removed or its token is taken back; both may come, in any order, more than once.</summary>
public sealed class InstallationReceiver(SlackWorkspaces workspaces) : IEventReceiver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Types { get; } = ["app_uninstalled", "tokens_revoked"];

    /// <inheritdoc/>
    public async Task ReceiveAsync(SlackEvent @event, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (@event.Body.Text("type") == "app_uninstalled" || @event.Body.Items("tokens", "bot").Any())
        {
            await workspaces.RemoveAsync(@event.Team, cancellationToken);
        }
    }
}
