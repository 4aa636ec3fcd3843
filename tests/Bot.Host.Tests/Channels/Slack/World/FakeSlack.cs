using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>A Web API on loopback: remembers every call, answers as told, and with plain success otherwise.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<SlackRequest, FakeAnswer>>> told = new();
    private readonly ConcurrentQueue<(SlackRequest Request, string Stamp)> posts = new();
    private int posted;

    private FakeSlack(WebApplication app) => this.app = app;

    /// <summary>All calls so far, oldest first.</summary>
    public ConcurrentQueue<SlackRequest> Calls { get; } = new();

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>What <c>Slack:ApiBaseUrl</c> has to be.</summary>
    public string ApiBaseUrl => new Uri(Address, "/api/").ToString();

    public static async Task<FakeSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var slack = new FakeSlack(app);
        app.UseWebSockets();
        app.Map("/api/{method}", slack.AnswerAsync);
        app.Map("/respond/{id}", slack.AnswerAsync);
        app.Map("/link", context => slack.Sockets is { } sockets ? sockets(context) : Task.CompletedTask);
        await app.StartAsync();
        return slack;
    }

    /// <summary>Takes WebSocket connections at <c>/link</c>; null to take none.</summary>
    public Func<HttpContext, Task>? Sockets { get; set; }

    /// <summary>The next call of a method is answered like this; several answers are given in order.</summary>
    public void Tell(string method, Func<SlackRequest, FakeAnswer> answer) => told.GetOrAdd(method, _ => new()).Enqueue(answer);

    public void Tell(string method, string json, int status = 200, int? retryAfter = null) => Tell(method, _ => new FakeAnswer(json, status, retryAfter));

    /// <summary>The calls of one method so far.</summary>
    public IReadOnlyList<SlackRequest> Of(string method) => [.. Calls.Where(call => call.Method == method)];

    /// <summary>Waits until a method was called so often.</summary>
    public async Task<IReadOnlyList<SlackRequest>> WaitForAsync(string method, int count = 1)
    {
        for (var i = 0; i < 3000 && Of(method).Count < count; i++)
        {
            await Task.Delay(20);
        }

        var calls = Of(method);
        Assert.True(calls.Count >= count, $"{method} was called {calls.Count} times, not {count}; calls: {string.Join(", ", Calls.Select(call => call.Method))}");
        return calls;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var request = await SlackRequest.ReadAsync(context.Request);
        Calls.Enqueue(request);
        Keep(request);
        var answer = told.TryGetValue(request.Method, out var queue) && queue.TryDequeue(out var next) ? next(request) : Usual(request);
        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (answer.Scopes is { } scopes)
        {
            context.Response.Headers["x-oauth-scopes"] = scopes;
        }

        if (answer.Location is { } location)
        {
            context.Response.Headers.Location = location;
        }

        if (answer.IsBroken)
        {
            context.Abort();
            return;
        }

        if (answer.NeverComes)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(answer.Json);
    }

    /// <summary>Everything that was sent and breaks one of Slack's limits.</summary>
    public ConcurrentQueue<string> Broken { get; } = new();

    /// <summary>Everything that was sent, in whatever way, as <see cref="Emitted.Call"/> writes it.</summary>
    public ConcurrentQueue<JsonObject> Sent { get; } = new();

    /// <summary>The language that people have set in Slack.</summary>
    public string Locale { get; set; } = "it-IT";

    /// <summary>Holds what somebody sends to Slack against its limits, and keeps it for the compiler of Slack's types.</summary>
    public void Hold(string method, IReadOnlyDictionary<string, string> arguments)
    {
        Sent.Enqueue(Emitted.Call(method, arguments));
        Emitted.Keep(method, arguments);
        try
        {
            BlockRules.CheckCall(method, arguments);
        }
        catch (Exception exception)
        {
            Broken.Enqueue($"{method}: {exception.Message}");
        }
    }

    private void Keep(SlackRequest request)
    {
        // Addresses take JSON; of the methods some take forms only.
        var isAddress = request.Path.StartsWith("/respond/", StringComparison.Ordinal);
        if (!request.ContentType.StartsWith(isAddress ? "application/json" : "application/x-www-form-urlencoded", StringComparison.Ordinal))
        {
            Broken.Enqueue($"{request.Method}: {request.ContentType}");
            return;
        }

        Hold(isAddress ? "response_url" : request.Method, isAddress ? Emitted.Arguments(JsonNode.Parse(request.Body)!.AsObject()) : request.Fields);
    }

    private FakeAnswer Usual(SlackRequest request)
    {
        JsonObject ok = new() { ["ok"] = true };
        switch (request.Method)
        {
            case "auth.test":
                ok["user_id"] = "U0BOT";
                ok["bot_id"] = "B0BOT";
                ok["team_id"] = "T1";
                break;
            case "users.info":
                ok["user"] = new JsonObject
                {
                    ["id"] = request["user"],
                    ["team_id"] = "T1",
                    ["tz"] = "Europe/Rome",
                    ["locale"] = Locale,
                    ["profile"] = new JsonObject { ["display_name"] = "Ada", ["email"] = "ada@example.org" },
                };
                break;
            case "chat.postMessage" or "chat.startStream":
                ok["channel"] = request["channel"];
                ok["ts"] = $"1700000000.{Interlocked.Increment(ref posted):000000}";
                posts.Enqueue((request, ok["ts"]!.ToString()));
                break;
            case "conversations.history" or "conversations.replies":
                ok["messages"] = new JsonArray([.. posts.Where(post => post.Request["channel"] == request["channel"]).Select(Message)]);
                break;
            case "conversations.open":
                ok["channel"] = new JsonObject { ["id"] = "D" + request["users"] };
                break;
        }

        return new FakeAnswer(ok.ToJsonString());
    }

    private static JsonObject Message((SlackRequest Request, string Stamp) post) =>
        new() { ["ts"] = post.Stamp, ["text"] = post.Request["text"], ["metadata"] = JsonNode.Parse(post.Request["metadata"] ?? "{}") };
}
