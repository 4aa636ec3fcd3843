using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bot.Host.Tests;

namespace Bot.Acceptance.Slack;

/// <summary>Slack's own receiver and ours agree about signatures, but for the differences named here.</summary>
public sealed class SlackSecondOpinionTests
{
    private const string Script = """
        const { verifySlackRequest } = require('@slack/bolt/dist/receivers/verify-request.js');
        const crypto = require('crypto');
        const now = Math.floor(Date.now() / 1000), secret = 'test-signing-secret', body = '{"type":"url_verification","challenge":"x"}';
        const sign = (ts, b, s) => 'v0=' + crypto.createHmac('sha256', s).update(`v0:${ts}:${b}`).digest('hex');
        const good = sign(now, body, secret);
        const cases = {
          good: [now, good, body], other_body: [now, good, body + '------'], other_secret: [now, sign(now, body, 'x'), body], empty_secret: [now, sign(now, body, ''), body],
          stale: [now - 400, sign(now - 400, body, secret), body], future: [now + 400, sign(now + 400, body, secret), body], just_old: [now - 200, sign(now - 200, body, secret), body],
          other_version: [now, good.replace('v0', 'v1'), body], no_hex: [now, 'v0=invalid-signature', body], upper_case: [now, good.toUpperCase().replace('V0', 'v0'), body],
          no_number: ['Hello there!', good, body], unicode: [now, sign(now, '{"type":"url_verification","challenge":"è 日本"}', secret), '{"type":"url_verification","challenge":"è 日本"}'],
        };
        const out = Object.entries(cases).map(([name, [ts, signature, b]]) => {
          let accepted = true;
          try { verifySlackRequest({ signingSecret: secret, body: b, headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': ts } }); } catch { accepted = false; }
          return { name, timestamp: String(ts), signature, body: b, accepted };
        });
        console.log(JSON.stringify(out));
        """;

    // Slack's receiver takes time stamps from the future; ours does not (a stolen request could be kept for later).
    private static readonly string[] WeRefuse = ["future"];

    [SlackFact]
    public async Task Both_receivers_take_and_refuse_the_same_requests()
    {
        var (code, said) = await Processes.RunAsync("node", SlackTools.Node, "-e", Script);
        Assert.True(code == 0, said);
        await using var host = await RunningHost.StartAsync("--Slack:BotToken=xoxb-test", "--Slack:SigningSecret=test-signing-secret");
        var differences = new List<string>();
        foreach (var one in JsonElement.Parse(said).EnumerateArray())
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/slack/events") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(one.GetProperty("body").GetString()!)) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", one.GetProperty("timestamp").GetString());
            request.Headers.TryAddWithoutValidation("X-Slack-Signature", one.GetProperty("signature").GetString());
            var accepted = (await host.Client.SendAsync(request)).StatusCode == HttpStatusCode.OK;
            if (accepted != one.GetProperty("accepted").GetBoolean())
            {
                differences.Add(one.GetProperty("name").GetString()!);
                Assert.False(accepted, "where we differ, we are the stricter one");
            }
        }

        Assert.Equal(WeRefuse, differences);
    }
}
