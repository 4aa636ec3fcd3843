using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>A request to the door, good unless a test makes it otherwise.</summary>
internal sealed class TeamsRequest
{
    private static int count;

    /// <summary>A good request, signed with this key.</summary>
    public TeamsRequest(TestKey key)
    {
        Key = key;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        Header = new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = key.Kid };
        Claims = new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = TeamsHost.AppId,
            ["nbf"] = now - 10,
            ["exp"] = now + 3600,
            ["serviceurl"] = Samples.ServiceUrl,
        };
        Body = Samples.Message($"{Interlocked.Increment(ref count)}");
    }

    /// <summary>What signs the token.</summary>
    public TestKey Key { get; set; }

    /// <summary>The token's header.</summary>
    public JsonObject Header { get; }

    /// <summary>The token's claims.</summary>
    public JsonObject Claims { get; }

    /// <summary>The activity.</summary>
    public JsonObject Body { get; set; }

    /// <summary>The body as it is sent; null for the activity's JSON.</summary>
    public byte[]? RawBody { get; set; }

    /// <summary>The authorization headers; null for one good one.</summary>
    public string[]? Authorization { get; set; }

    /// <summary>Kind of content.</summary>
    public string ContentType { get; set; } = "application/json; charset=utf-8";

    /// <summary>HTTP method.</summary>
    public string Method { get; set; } = "POST";

    /// <summary>Where the request comes from.</summary>
    public IPAddress Remote { get; set; } = IPAddress.Parse("20.1.2.3");

    /// <summary>Further headers.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    /// <summary>The signed token.</summary>
    public string Token => Key.Sign(Header, Claims);

    /// <summary>Puts a serviceUrl into token and activity alike.</summary>
    public TeamsRequest WithServiceUrl(string url)
    {
        Claims["serviceurl"] = url;
        Body["serviceUrl"] = url;
        return this;
    }

    /// <summary>Writes the request.</summary>
    public void Write(HttpContext context)
    {
        var body = RawBody ?? Encoding.UTF8.GetBytes(Body.ToJsonString());
        context.Request.Method = Method;
        context.Request.Path = "/api/messages";
        context.Request.Scheme = "https";
        context.Request.Host = new HostString("bot.example.org");
        context.Request.ContentType = ContentType;
        context.Request.ContentLength = body.Length;
        context.Request.Body = new MemoryStream(body);
        context.Request.Headers.Authorization = Authorization ?? [$"Bearer {Token}"];
        context.Connection.RemoteIpAddress = Remote;
        foreach (var (name, value) in Headers)
        {
            context.Request.Headers[name] = value;
        }
    }
}
