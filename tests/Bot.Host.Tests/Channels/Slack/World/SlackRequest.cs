using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>One call that the fake Web API got.</summary>
internal sealed record SlackRequest(string Method, string Path, string ContentType, string? Authorization, IReadOnlyDictionary<string, string> Fields, string Body)
{
    /// <summary>An argument; null when it was left out.</summary>
    public string? this[string name] => Fields.GetValueOrDefault(name);

    /// <summary>An argument that is JSON text.</summary>
    public JsonElement Json(string name) => JsonElement.Parse(Fields[name]);

    public static async Task<SlackRequest> ReadAsync(HttpRequest request)
    {
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, leaveOpen: true);
        var body = await reader.ReadToEndAsync();
        request.Body.Position = 0;
        var fields = request.HasFormContentType
            ? (await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString())
            : new Dictionary<string, string>();
        return new SlackRequest(request.Path.Value!.Split('/')[^1], request.Path.Value, request.ContentType ?? "", request.Headers.Authorization, fields, body);
    }
}
