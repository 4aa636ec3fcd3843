using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Tests;

namespace Bot.Acceptance.Slack;

/// <summary>Posts to a host's Slack door what Slack would post, signed as Slack signs.</summary>
internal sealed class SlackDoorbell(RunningHost host, string secret, string team = "T1")
{
    private int events;

    /// <summary>Delivers an event.</summary>
    public Task<JsonNode?> EventAsync(JsonObject inner) => PostAsync(
        new JsonObject
        {
            ["type"] = "event_callback",
            ["team_id"] = team,
            ["event_id"] = $"Ev{++events}",
            ["event"] = inner,
            ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = team, ["user_id"] = "U0BOT", ["is_bot"] = true, ["is_enterprise_install"] = false }),
        }.ToJsonString(),
        "application/json");

    /// <summary>Delivers something that somebody pressed, chose or submitted; what Slack is answered.</summary>
    public Task<JsonNode?> InteractAsync(JsonObject payload) => PostAsync("payload=" + Uri.EscapeDataString(payload.ToJsonString()), "application/x-www-form-urlencoded");

    /// <summary>Delivers a slash command.</summary>
    public Task<JsonNode?> CommandAsync(string text, Uri responseUrl, string trigger) => PostAsync(
        $"team_id={team}&channel_id=C1&user_id=U2&command=%2Faccordo&text={Uri.EscapeDataString(text)}&trigger_id={trigger}&response_url={Uri.EscapeDataString(responseUrl.ToString())}",
        "application/x-www-form-urlencoded");

    private async Task<JsonNode?> PostAsync(string body, string contentType)
    {
        var stamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{stamp}:{body}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/slack/events") { Content = new StringContent(body, Encoding.UTF8, contentType) };
        request.Headers.Add("X-Slack-Request-Timestamp", stamp);
        request.Headers.Add("X-Slack-Signature", "v0=" + Convert.ToHexStringLower(mac));
        using var response = await host.Client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} to {body}");
        var answer = await response.Content.ReadAsStringAsync();
        return answer.Length == 0 ? null : JsonNode.Parse(answer);
    }
}
