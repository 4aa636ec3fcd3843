using System.Globalization;
using System.Text;

namespace Bot.LoadGen.Platform;

/// <summary>What the fake platforms answer, as whole HTTP responses.</summary>
internal sealed class PlatformAnswers(TokenIssuer issuer, int port)
{
    private readonly (byte[] Path, byte[] Answer)[] known =
    [
        Answer("/metadata", TokenIssuer.Metadata(port)),
        Answer("/keys", issuer.Keys()),
        Answer("/members/", """{"id":"29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ960rtvstKp8tKLl","name":"Ada Rossi","email":"ada.rossi@example.org","userRole":"user","tenantId":"72f988bf-86f1-41af-91ab-2d7cd011db47"}"""),
        Answer("/api/auth.test", """{"ok":true,"url":"https://example.slack.com/","team":"Example","user":"accordo","team_id":"T061EG9R6","user_id":"U0LAN0Z89","bot_id":"B0LAN0Z89"}"""),
        Answer("/api/users.info", """{"ok":true,"user":{"id":"U061F7AUR","team_id":"T061EG9R6","name":"ada","tz":"Europe/Rome","locale":"en-US","profile":{"display_name":"Ada Rossi","email":"ada.rossi@example.org"}}}"""),
        Answer("/api/", """{"ok":true,"channel":"C024BE91L","ts":"1700000000.000100","message":{"type":"message","text":"x","user":"U0LAN0Z89","ts":"1700000000.000100"}}"""),
    ];

    private readonly byte[] posted = Answer("", """{"id":"1700000000000"}""").Answer;

    /// <summary>The answer to a request.</summary>
    public byte[] To(ReadOnlySpan<byte> request)
    {
        var line = request[..request.IndexOf("\r\n"u8)];
        foreach (var (path, answer) in known)
        {
            if (line.IndexOf(path) >= 0)
            {
                return answer;
            }
        }

        return posted;
    }

    private static (byte[] Path, byte[] Answer) Answer(string path, string body) => (
        Encoding.ASCII.GetBytes(path),
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}")));
}
