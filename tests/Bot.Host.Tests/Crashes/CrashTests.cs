using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Host.Tests.Channels.Slack.World;

namespace Bot.Host.Tests.Crashes;

/// <summary>The real program, killed again and again while messages come in.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Kills = 3;
    private const int MessagesPerLife = 40;

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-crash-").FullName;
    private readonly ConcurrentBag<string> acknowledged = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_acknowledged_is_answered_once_however_often_the_process_dies()
    {
        await using var slack = await FakeSlack.StartAsync();
        for (var life = 0; life < Kills; life++)
        {
            using var process = await StartAsync(slack);
            var sending = Parallel.ForEachAsync(
                Enumerable.Range(life * MessagesPerLife, MessagesPerLife), new ParallelOptions { MaxDegreeOfParallelism = 4 }, (number, _) => SendAsync(process, number));

            // Each life ends at another point of the work: some messages are stored, some answered, some on their way out.
            await slack.WaitForAsync("chat.postMessage", slack.Of("chat.postMessage").Count + 1 + (life * 7));
            process.Kill();
            await sending;
        }

        using var last = await StartAsync(slack);
        var since = Stopwatch.GetTimestamp();
        while (acknowledged.Except(Answered(slack)).Any() && Stopwatch.GetElapsedTime(since) < TimeSpan.FromMinutes(2))
        {
            await Task.Delay(100);
        }

        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except(Answered(slack)));
        Assert.Empty(Answered(slack).GroupBy(channel => channel).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static IEnumerable<string> Answered(FakeSlack slack) => slack.Of("chat.postMessage").Select(call => call["channel"]!);

    private Task<RunningProcess> StartAsync(FakeSlack slack) => RunningProcess.StartAsync(
        folder, "--Slack:BotToken=xoxb-test", $"--Slack:SigningSecret={SlackWorld.Secret}", $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}", "--Slack:PostsPerSecond=0");

    private async ValueTask SendAsync(RunningProcess process, int number)
    {
        var channel = $"D{number:000}";
        var envelope = Payloads.Read("direct");
        envelope["event_id"] = $"Ev{number:000}";
        var inner = envelope["event"]!.AsObject();
        inner["channel"] = channel;
        inner["text"] = "quanto dura l'accordo?";
        inner["ts"] = $"1700000000.{number:000000}";
        inner.Remove("client_msg_id");
        try
        {
            using var request = Signed(envelope.ToJsonString());
            using var response = await process.Client.SendAsync(request);
            if (response.IsSuccessStatusCode)
            {
                acknowledged.Add(channel);
            }
        }
        catch (HttpRequestException)
        {
            // Not acknowledged: the platform would send it again.
        }
    }

    private static HttpRequestMessage Signed(string body)
    {
        var stamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(SlackWorld.Secret), Encoding.UTF8.GetBytes($"v0:{stamp}:{body}"));
        var request = new HttpRequestMessage(HttpMethod.Post, "/slack/events") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Slack-Request-Timestamp", stamp);
        request.Headers.Add("X-Slack-Signature", $"v0={Convert.ToHexStringLower(signature)}");
        return request;
    }
}
