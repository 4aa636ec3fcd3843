using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bot.Host.Tests;

namespace Bot.Acceptance.Slack.Judges;

/// <summary>Slack's own receiver and ours agree about signatures, but for the differences named here.</summary>
public sealed class SlackSecondOpinionTests
{
    private const string Script = """
        const { verifySlackRequest } = require('@slack/bolt/dist/receivers/verify-request.js');
        const crypto = require('crypto');
        const now = Math.floor(Date.now() / 1000), secret = 'test-signing-secret', body = '{"type":"url_verification","challenge":"x"}';
        const sign = (ts, b, s) => 'v0=' + crypto.createHmac('sha256', s).update(`v0:${ts}:${b}`).digest('hex');
        const good = sign(now, body, secret), other = b => [now, sign(now, b, secret), b];
        const cases = {
          good: [now, good, body], other_body: [now, good, body + '------'], other_secret: [now, sign(now, body, 'x'), body], empty_secret: [now, sign(now, body, ''), body],
          reformatted_body: [now, good, body.replace(':', ': ')], changed_line_end: [now, sign(now, body + '\n', secret), body + '\r\n'], other_time: [now - 1, good, body],
          stale: [now - 400, sign(now - 400, body, secret), body], just_stale: [now - 310, sign(now - 310, body, secret), body], just_old: [now - 290, sign(now - 290, body, secret), body],
          future: [now + 400, sign(now + 400, body, secret), body], just_ahead: [now + 290, sign(now + 290, body, secret), body],
          other_version: [now, good.replace('v0', 'v1'), body], no_version: [now, good.slice(3), body], no_hex: [now, 'v0=invalid-signature', body], empty_signature: [now, '', body], short: [now, good.slice(0, -1), body],
          long: [now, good + '0', body], upper_case: [now, good.toUpperCase().replace('V0', 'v0'), body], two_signatures: [now, `${good},${good}`, body],
          no_signature: [now, null, body], no_time: [null, good, body], no_number: ['Hello there!', good, body], empty_time: ['', sign('', body, secret), body],
          leading_zero: ['0' + now, sign('0' + now, body, secret), body], leading_zero_signed_as_number: ['0' + now, good, body], fraction: [now + '.5', sign(now + '.5', body, secret), body],
          negative: ['-' + now, sign('-' + now, body, secret), body], hexadecimal: ['0x' + now.toString(16), sign('0x' + now.toString(16), body, secret), body], hexadecimal_signed_as_number: ['0x' + now.toString(16), good, body],
          milliseconds: [now * 1000, sign(now * 1000, body, secret), body],
          unicode: other('{"type":"url_verification","challenge":"è 日本 👋"}'), spaces_around: other('  {"type":"url_verification","challenge":"x"}\n'),
        };
        const out = Object.entries(cases).map(([name, [ts, signature, b]]) => {
          let accepted = true;
          try { verifySlackRequest({ signingSecret: secret, body: b, headers: { 'x-slack-signature': signature ?? undefined, 'x-slack-request-timestamp': ts ?? undefined } }); } catch { accepted = false; }
          return { name, timestamp: ts === null ? null : String(ts), signature, body: b, accepted };
        });
        console.log(JSON.stringify(out));
        """;

    // Where we are the stricter one, and why.
    private static readonly Dictionary<string, string> WeRefuse = new()
    {
        ["future"] = "a request signed ahead of time could be kept and used later: our window of five minutes has two sides",
        ["milliseconds"] = "the same, by some fifty thousand years",
        ["fraction"] = "Slack writes whole seconds: a time stamp is digits and nothing else",
        ["hexadecimal"] = "the same: 0x… is a number to JavaScript, not to Slack",
    };

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
            Add(request, "X-Slack-Request-Timestamp", one.GetProperty("timestamp").GetString());
            Add(request, "X-Slack-Signature", one.GetProperty("signature").GetString());
            var accepted = (await host.Client.SendAsync(request)).StatusCode == HttpStatusCode.OK;
            if (accepted != one.GetProperty("accepted").GetBoolean())
            {
                differences.Add(one.GetProperty("name").GetString()!);
                Assert.False(accepted, "where we differ, we are the stricter one");
            }
        }

        Assert.Equal(WeRefuse.Keys.Order(StringComparer.Ordinal), differences.Order(StringComparer.Ordinal));
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
