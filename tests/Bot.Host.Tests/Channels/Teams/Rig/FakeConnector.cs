using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>A Bot Connector on this machine that plays a script and remembers what it was told.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private int count;

    private FakeConnector(WebApplication app) => this.app = app;

    /// <summary>What the next calls to post, change or open are answered; 201 with an id when empty.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Script { get; } = [];

    /// <summary>The calls: method, raw path, body; look-ups of members apart.</summary>
    public ConcurrentQueue<(string Method, string Path, JsonNode? Body, string? Authorization)> Calls { get; } = [];

    /// <summary>What is known of everybody; null for nothing.</summary>
    public JsonObject? Member { get; set; }

    /// <summary>What is known of some people, by their id (<c>29:…</c>); of the others what <see cref="Member"/> says.</summary>
    public ConcurrentDictionary<string, JsonObject> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Its base address, with a path.</summary>
    public string Url => $"{app.Urls.First()}/emea/";

    /// <summary>Starts it on a free port.</summary>
    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new FakeConnector(app);
        app.Run(connector.AnswerAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>An answer with a status and a body.</summary>
    public static Func<HttpContext, Task> Answer(int status, string body = "", string? retryAfter = null, string contentType = "application/json") => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsync(body);
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        if (path.Contains("/members/", StringComparison.Ordinal))
        {
            var member = Members.GetValueOrDefault(Uri.UnescapeDataString(path.Split('/')[^1])) ?? Member;
            await (member is null ? Answer(404) : Answer(200, member.ToJsonString()))(context);
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var activity = body.Length == 0 ? null : JsonNode.Parse(body);
        if (activity is not null && path.Contains("/activities", StringComparison.Ordinal))
        {
            SaidToTeams.KeepActivity(activity);
        }

        Calls.Enqueue((context.Request.Method, path, activity, context.Request.Headers.Authorization));
        await (Script.TryDequeue(out var answer) ? answer : Answer(201, $"{{\"id\":\"sent-{Interlocked.Increment(ref count)}\"}}"))(context);
    }
}
