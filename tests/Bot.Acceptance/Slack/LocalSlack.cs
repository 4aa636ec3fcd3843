using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Sockets;
using Bot.Host.Tests;
using Microsoft.AspNetCore.WebUtilities;

namespace Bot.Acceptance.Slack;

/// <summary>An emulated Slack with the whole host beside it: over HTTP or Socket Mode.</summary>
internal sealed class LocalSlack : IAsyncDisposable
{
    /// <summary>Id of the workspace.</summary>
    public const string Team = "T01TEST";

    private const string Secret = "test-signing-secret";

    private readonly string folder;
    private readonly Process emulator;
    private readonly HttpClient client;
    private int presses;

    private LocalSlack(string folder, Process emulator, int port, RunningHost host)
    {
        (this.folder, this.emulator, Host, Address) = (folder, emulator, host, new Uri($"http://127.0.0.1:{port}"));
        client = new HttpClient { BaseAddress = Address };
        Bell = new SlackDoorbell(host, Secret, Team);
    }

    /// <summary>The host that answers.</summary>
    public RunningHost Host { get; }

    /// <summary>Delivers to the host, over HTTP, what the emulated Slack has no way to start.</summary>
    public SlackDoorbell Bell { get; }

    /// <summary>Where the emulated Slack's page and interfaces are.</summary>
    public Uri Address { get; }

    /// <summary>Starts both; Slack posts to the host, or the host connects to Slack.</summary>
    public static Task<LocalSlack> StartAsync(bool overSockets, params string[] settings) => StartAsync(overSockets, TimeProvider.System, settings);

    /// <summary>Starts both, with a host that lives by another clock. Over HTTP Slack's signatures would look stale by it.</summary>
    public static async Task<LocalSlack> StartAsync(bool overSockets, TimeProvider time, params string[] settings)
    {
        var (slackPort, hostPort) = (FreePort(), FreePort());
        var folder = Directory.CreateTempSubdirectory("accordo-local-slack").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "config.yaml"), $$"""
            workspace: { name: Example, domain: example, teamId: {{Team}} }
            app: { appId: A01APP, botUserId: U0BOT, botName: accordo, botToken: xoxb-test-token, appToken: xapp-test-token, signingSecret: {{Secret}}, mode: {{(overSockets ? "socket" : "events")}}, requestUrl: "http://127.0.0.1:{{hostPort}}/slack/events" }
            users:
              - { id: U01ADA, name: ada, real_name: Ada Rossi, email: ada@example.org }
              - { id: U02BRU, name: bruno, real_name: Bruno Neri, email: bruno@example.org }
            channels:
              - { id: C01GEN, name: general, members: [U01ADA, U0BOT] }
            """);
        var emulator = Process.Start(new ProcessStartInfo(SlackTools.Emulator, ["--config", Path.Combine(folder, "config.yaml"), "--port", $"{slackPort}", "--base-host", "127.0.0.1"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        emulator.BeginOutputReadLine();
        emulator.BeginErrorReadLine();
        await WaitForAsync(slackPort);
        var host = await RunningHost.StartAsync(time, [
            $"--urls=http://127.0.0.1:{hostPort}",
            "--Slack:BotToken=xoxb-test-token",
            $"--Slack:ApiBaseUrl=http://127.0.0.1:{slackPort}/api/",
            overSockets ? "--Slack:AppToken=xapp-test-token" : $"--Slack:SigningSecret={Secret}",
            "--Slack:SocketConnections=1",
            .. settings]);
        for (var i = 0; overSockets && i < 300 && host.Get<SocketHealth>().LastFrame is null; i++)
        {
            await Task.Delay(100);
        }

        return new LocalSlack(folder, emulator, slackPort, host);
    }

    /// <summary>Does something in the emulated Slack.</summary>
    public async Task<JsonElement> DoAsync(string what, object body)
    {
        var response = await client.PostAsJsonAsync($"/_control/{what}", body);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Says something; its time stamp.</summary>
    public async Task<string> SayAsync(string channel, string user, string text) =>
        (await DoAsync("message", new { channel, user, text })).GetProperty("message").GetProperty("ts").GetString()!;

    /// <summary>Submits the modal that a person has open.</summary>
    public async Task SubmitAsync(string user, JsonObject values)
    {
        using var page = new ClientWebSocket();
        await page.ConnectAsync(new Uri($"ws://{Address.Authority}/ui"), CancellationToken.None);
        var message = new JsonObject { ["t"] = "view_submit", ["user"] = user, ["values"] = values };
        await page.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await Task.Delay(500);
    }

    /// <summary>The direct conversation of a person with the bot.</summary>
    public async Task<string> OpenDirectAsync(string user)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/conversations.open") { Content = new FormUrlEncodedContent([new("users", user)]) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "xoxb-test-token");
        var opened = await (await client.SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>();
        return opened.GetProperty("channel").GetProperty("id").GetString()!;
    }

    /// <summary>Presses the button of a message whose title contains a word.</summary>
    public async Task PressAsync(string channel, JsonElement message, string title, string user)
    {
        var button = message.GetProperty("blocks").EnumerateArray().Where(block => block.GetProperty("type").GetString() == "actions")
            .SelectMany(block => block.GetProperty("elements").EnumerateArray()).First(element => element.GetProperty("text").GetProperty("text").GetString()!.Contains(title, StringComparison.Ordinal));
        var action = JsonNode.Parse(button.GetRawText())!.AsObject();
        action["action_ts"] = $"{++presses}.5";
        await DoAsync("interact", new { channel, messageTs = message.GetProperty("ts").GetString(), user, action });
    }

    /// <summary>Waits for the bot's last message in a channel that says something, in its text or on its blocks.</summary>
    public async Task<JsonElement> WaitForAsync(string channel, string words)
    {
        for (var i = 0; i < 300; i++)
        {
            if ((await MessagesAsync(channel)).LastOrDefault(message => message.GetRawText().Contains(words, StringComparison.Ordinal)) is { ValueKind: JsonValueKind.Object } found)
            {
                return found;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"no message of the bot in {channel} says: {words}");
    }

    /// <summary>A message as it is now.</summary>
    public async Task<JsonElement> FindAsync(string channel, JsonElement message) =>
        (await MessagesAsync(channel)).Single(now => now.GetProperty("ts").GetString() == message.GetProperty("ts").GetString());

    /// <summary>Waits until the emulated Slack saw a call with these words in it; everything it saw.</summary>
    public async Task<string> WaitForCallAsync(string words)
    {
        var log = "";
        for (var i = 0; i < 300 && !log.Contains(words, StringComparison.Ordinal); i++)
        {
            await Task.Delay(100);
            log = await client.GetStringAsync("/_control/log");
        }

        Assert.Contains(words, log, StringComparison.Ordinal);
        return log;
    }

    /// <summary>Types a slash command and reads what the emulated Slack made of it: a trigger and a response address that it takes.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CommandFieldsAsync(string channel, string user)
    {
        await DoAsync("command", new { channel, user, command = "/accordo", text = "" });
        var form = (await WaitForDetailAsync("trigger_id=")).GetValue<string>();
        return QueryHelpers.ParseQuery(form).ToDictionary(field => field.Key, field => field.Value.ToString());
    }

    /// <summary>Waits for a modal with something in it; the view as it was sent.</summary>
    public async Task<JsonObject> WaitForViewAsync(string words) => (await WaitForDetailAsync(words))["view"]!.AsObject();

    /// <summary>Waits for the bot's n-th message in a channel.</summary>
    public async Task<JsonElement> WaitForReplyAsync(string channel, int number = 1)
    {
        for (var i = 0; i < 300; i++)
        {
            var messages = await MessagesAsync(channel);
            if (messages.Count >= number)
            {
                return messages[number - 1];
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"no message {number} of the bot in {channel}; last: {string.Concat((await client.GetStringAsync("/_control/log")).TakeLast(2000))}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Host.DisposeAsync();
        emulator.Kill();
        await emulator.WaitForExitAsync();
        emulator.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<JsonNode> WaitForDetailAsync(string words)
    {
        var log = JsonNode.Parse(await WaitForCallAsync(words))!;
        return log["log"]!.AsArray().Select(entry => entry!["detail"]).Last(detail => detail?.ToJsonString().Contains(words, StringComparison.Ordinal) == true)!;
    }

    private async Task<IReadOnlyList<JsonElement>> MessagesAsync(string channel) =>
        [.. (await client.GetFromJsonAsync<JsonElement>($"/_control/messages/{channel}")).GetProperty("messages").EnumerateArray()
            .Where(message => message.TryGetProperty("user", out var user) && user.GetString() == "U0BOT")];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task WaitForAsync(int port)
    {
        for (var i = 0; i < 200; i++)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }

        throw new TimeoutException("the emulated Slack does not start");
    }
}
