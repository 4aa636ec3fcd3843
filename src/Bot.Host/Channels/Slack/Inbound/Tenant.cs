using System.Text.Json;

namespace Bot.Host.Channels.Slack.Inbound;

/// <summary>Finds whose installation a delivery belongs to (section 1.5 of the protocol notes).</summary>
internal static class Tenant
{
    /// <summary>The workspace or organisation whose token answers an event; null when the envelope names none.</summary>
    public static string? OfEvent(JsonElement envelope)
    {
        foreach (var authorization in envelope.Items("authorizations"))
        {
            return authorization.IsTrue("is_enterprise_install") ? authorization.Text("enterprise_id") : authorization.Text("team_id");
        }

        return envelope.Text("context_team_id") ?? envelope.Text("team_id");
    }

    /// <summary>The same of an interaction or command.</summary>
    public static string? OfInteraction(JsonElement payload) => payload.IsTrue("is_enterprise_install")
        ? payload.Text("enterprise", "id") ?? payload.Text("enterprise_id")
        : payload.Text("view", "app_installed_team_id") ?? payload.Text("team", "id") ?? payload.Text("team_id")
            ?? payload.Text("user", "team_id") ?? payload.Text("view", "team_id");

    /// <summary>Id of our own account as the envelope of an event names it; null when it does not.</summary>
    public static string? BotUser(JsonElement envelope)
    {
        foreach (var authorization in envelope.Items("authorizations"))
        {
            return authorization.IsTrue("is_bot") ? authorization.Text("user_id") : null;
        }

        return null;
    }
}
