using System.Text.Json;
using Bot.Host.Channels.Slack.Api;

namespace Bot.Host.Channels.Slack.Install;

/// <summary>The two uses of <c>oauth.v2.access</c>: a code for a token, a refresh token for the next one (section 4.8 of the protocol notes).</summary>
internal static class OAuthCalls
{
    /// <summary>A call authorised by the app itself, its id and secret in the form.</summary>
    public static SlackCall Access(SlackOptions options, string team) => new SlackCall("oauth.v2.access", team, "")
        .With("client_id", options.ClientId).With("client_secret", options.ClientSecret);

    /// <summary>The installation that an answer describes; its team is the organisation's id when the whole organisation installed.</summary>
    public static SlackWorkspace Read(JsonElement answer, DateTimeOffset now)
    {
        var isEnterprise = answer.IsTrue("is_enterprise_install");
        return new SlackWorkspace(
            (isEnterprise ? answer.Text("enterprise", "id") : answer.Text("team", "id")) ?? "", answer.Text("access_token") ?? "")
        {
            BotUser = answer.Text("bot_user_id") ?? "",
            RefreshToken = answer.Text("refresh_token") ?? "",
            Expires = answer.Find("expires_in") is { ValueKind: JsonValueKind.Number } seconds ? now.AddSeconds(seconds.GetDouble()) : null,
        };
    }
}
