using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>An issuer of tokens on this machine: its keys can change, and it can be down.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int reads;

    private Issuer(WebApplication app) => this.app = app;

    /// <summary>The keys it publishes.</summary>
    public List<TestKey> Keys { get; } = [];

    /// <summary>True while it answers nothing but errors.</summary>
    public bool IsDown { get; set; }

    /// <summary>True while it takes questions and never answers.</summary>
    public bool Hangs { get; set; }

    /// <summary>Released when it was asked and hangs.</summary>
    public SemaphoreSlim Asked { get; } = new(0);

    /// <summary>How often its keys were read.</summary>
    public int Reads => Volatile.Read(ref reads);

    /// <summary>Where its metadata is.</summary>
    public string MetadataUrl => $"{app.Urls.First()}/v1/.well-known/openidconfiguration";

    /// <summary>Starts it on a free port.</summary>
    public static async Task<Issuer> StartAsync(params TestKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var issuer = new Issuer(app);
        issuer.Keys.AddRange(keys);
        app.Use(async (context, next) =>
        {
            if (issuer.Hangs)
            {
                issuer.Asked.Release();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            await next(context);
        });
        app.MapGet("/v1/.well-known/openidconfiguration", () => issuer.IsDown ? Results.StatusCode(500) : Json(new JsonObject
        {
            ["issuer"] = "https://api.botframework.com",
            ["jwks_uri"] = $"{app.Urls.First()}/v1/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        }));
        app.MapGet("/v1/.well-known/keys", () =>
        {
            Interlocked.Increment(ref issuer.reads);
            return issuer.IsDown ? Results.StatusCode(500) : Json(new JsonObject { ["keys"] = new JsonArray([.. issuer.Keys.Select(key => key.Published())]) });
        });
        await app.StartAsync();
        return issuer;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Asked.Dispose();
    }

    private static IResult Json(JsonNode body) => Results.Content(body.ToJsonString(), "application/json");
}
