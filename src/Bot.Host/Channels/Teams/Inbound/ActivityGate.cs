using Bot.Host.Channels.Teams.Authentication;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Settings;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>Checks an activity's form, and that the caller's token covers it (protocol, section 2.3 steps 6 to 9).</summary>
internal sealed class ActivityGate(TeamsOptions options, ServiceHosts hosts)
{
    /// <summary>The status to refuse with and why; null when the activity may come in.</summary>
    public (int Status, string Reason)? Refuse(Activity activity, TeamsCaller caller) =>
        Incomplete(activity) is { } missing ? (StatusCodes.Status400BadRequest, missing)
        : NotCovered(activity, caller) is { } reason ? (StatusCodes.Status403Forbidden, reason)
        : null;

    private static string? Incomplete(Activity activity) => activity switch
    {
        { Type: "" } => "type",
        { ChannelId: "" } => "channelId",
        { ConversationId: "" } => "conversation.id",
        { FromId: "" } => "from.id",
        { RecipientId: "" } => "recipient.id",
        { Type: "invoke" or "event" or "command", Name: "" } => "name",
        _ when !Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _) => "serviceUrl",
        _ => null,
    };

    private string? NotCovered(Activity activity, TeamsCaller caller)
    {
        if (!hosts.Allows(activity.ServiceUrl, caller.IsLocal))
        {
            return "service-host";
        }

        return (caller.Kind switch
        {
            CallerKind.Connector => NotEndorsed(activity, caller),
            CallerKind.Emulator when activity.ChannelId != "emulator" => "channel",
            _ => null,
        }) ?? WrongTenant(activity);
    }

    // The token is bound to one service address, or a thief could have the bot send its own token elsewhere (section 2.4).
    private string? NotEndorsed(Activity activity, TeamsCaller caller) =>
        caller.ServiceUrl is null || !caller.ServiceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase) ? "service-url"
        : !caller.Endorsements.Contains(activity.ChannelId) || !caller.Endorsements.IsSupersetOf(options.RequiredEndorsements) ? "endorsement"
        : !options.AllowedChannels.Contains(activity.ChannelId, StringComparer.Ordinal) ? "channel"
        : null;

    private string? WrongTenant(Activity activity)
    {
        var named = activity.Root.TextAt("channelData", "tenant", "id");
        return named.Length > 0 && !named.Equals(activity.TenantId, StringComparison.OrdinalIgnoreCase) ? "two-tenants"
            : options.AllowedTenants.Length > 0 && !options.AllowedTenants.Contains(activity.TenantId, StringComparer.OrdinalIgnoreCase) ? "tenant"
            : null;
    }
}
