using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Bot.Host.Tests.Channels.WebChat;

/// <summary>Short words for talking to the web chat's door.</summary>
internal static class WebChatClient
{
    public const string Path = "/api/chat/messages";

    /// <summary>Posts a body as it stands.</summary>
    public static Task<HttpResponseMessage> SayRawAsync(this HttpClient client, string body, string type = "application/json", Action<HttpRequestMessage>? with = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        with?.Invoke(request);
        return client.SendAsync(request);
    }

    /// <summary>Posts a message.</summary>
    public static Task<HttpResponseMessage> SayAsync(this HttpClient client, object message, Action<HttpRequestMessage>? with = null) =>
        client.SayRawAsync(JsonSerializer.Serialize(message), with: with);

    /// <summary>The answer as JSON.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
}
