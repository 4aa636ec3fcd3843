using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Channels.Teams.Rig;

namespace Bot.Host.Tests.Channels.Teams.Authentication;

/// <summary>The matrix of the protocol, section 6.2: every row that one request on the usual profile shows.</summary>
public sealed class RequestMatrixTests(MatrixFixture fixture) : IClassFixture<MatrixFixture>
{
    private static long Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    private static readonly Dictionary<string, (int Status, Action<TeamsRequest, MatrixFixture> Change)> Rows = new()
    {
        ["1 a valid token"] = (202, (_, _) => { }
        ),
        ["2 GET"] = (405, (request, _) => request.Method = "GET"),
        ["2 PUT"] = (405, (request, _) => request.Method = "PUT"),
        ["2 PATCH"] = (405, (request, _) => request.Method = "PATCH"),
        ["2 DELETE"] = (405, (request, _) => request.Method = "DELETE"),
        ["2 HEAD"] = (405, (request, _) => request.Method = "HEAD"),
        ["3 no Authorization"] = (401, (request, _) => request.Authorization = []),
        ["4 the scheme alone"] = (401, (request, _) => request.Authorization = ["Bearer"]),
        ["5 a token without a scheme"] = (401, (request, _) => request.Authorization = [request.Token]),
        ["6 another scheme"] = (401, (request, _) => request.Authorization = [$"Potato {request.Token}"]),
        ["7 three parts"] = (401, (request, _) => request.Authorization = [$"Bearer {request.Token} more"]),
        ["7 two headers"] = (401, (request, _) => request.Authorization = [$"Bearer {request.Token}", $"Bearer {request.Token}"]),
        ["8 the scheme in lower case"] = (202, (request, _) => request.Authorization = [$"bearer {request.Token}"]),
        ["9 abc"] = (401, (request, _) => request.Authorization = ["Bearer abc"]),
        ["9 a.b.c"] = (401, (request, _) => request.Authorization = ["Bearer a.b.c"]),
        ["9 empty"] = (401, (request, _) => request.Authorization = ["Bearer "]),
        ["9 larger than a token is"] = (401, (request, _) => request.Authorization = [$"Bearer {new string('a', 20_000)}"]),
        ["10 alg none"] = (401, (request, _) => request.Header["alg"] = "none"),
        ["11 HS256 with the public key"] = (401, (request, _) => request.Header["alg"] = "HS256"),
        ["12 PS256"] = (401, (request, _) => request.Header["alg"] = "PS256"),
        ["13 RS384"] = (401, (request, _) => request.Header["alg"] = "RS384"),
        ["13 RS512"] = (401, (request, _) => request.Header["alg"] = "RS512"),
        ["14 payload tampered"] = (401, (request, _) => request.Authorization = [$"Bearer {Tampered(request.Token, 1)}"]),
        ["14 signature tampered"] = (401, (request, _) => request.Authorization = [$"Bearer {Tampered(request.Token, 2)}"]),
        ["15 a rogue key under a published id"] = (401, (request, matrix) => request.Key = matrix.Rogue),
        ["18 no kid"] = (401, (request, _) => request.Header.Remove("kid")),
        ["21 a certificate of its own in the header"] = (401, (request, matrix) => BringCertificate(request, matrix.Rogue, days: 1)),
        ["21 an expired certificate of its own in the header"] = (401, (request, matrix) => BringCertificate(request, matrix.Rogue, days: -1)),
        ["22 iss missing"] = (401, (request, _) => request.Claims.Remove("iss")),
        ["22 iss another"] = (401, (request, _) => request.Claims["iss"] = "https://login.example.org"),
        ["23 iss with a slash"] = (401, (request, _) => request.Claims["iss"] = "https://api.botframework.com/"),
        ["23 iss in upper case"] = (401, (request, _) => request.Claims["iss"] = "HTTPS://API.BOTFRAMEWORK.COM"),
        ["24 the government's issuer on the public cloud"] = (401, (request, _) => request.Claims["iss"] = "https://api.botframework.us"),
        ["26 aud missing"] = (401, (request, _) => request.Claims.Remove("aud")),
        ["27 aud empty"] = (401, (request, _) => request.Claims["aud"] = ""),
        ["28 aud another app"] = (401, (request, _) => request.Claims["aud"] = "22222222-2222-3333-4444-555555555555"),
        ["29 aud with a slash"] = (401, (request, _) => request.Claims["aud"] = $"{TeamsHost.AppId}/"),
        ["30 the bot's own token replayed"] = (401, (request, _) => request.Claims["aud"] = "https://api.botframework.com"),
        ["31 aud a list with the bot in it"] = (202, (request, _) => request.Claims["aud"] = new JsonArray("someone", TeamsHost.AppId)),
        ["32 expired four minutes ago"] = (202, (request, _) => request.Claims["exp"] = Now - 240),
        ["32 expired six minutes ago"] = (401, (request, _) => request.Claims["exp"] = Now - 360),
        ["33 valid in four minutes"] = (202, (request, _) => request.Claims["nbf"] = Now + 240),
        ["33 valid in six minutes"] = (401, (request, _) => request.Claims["nbf"] = Now + 360),
        ["34 no exp"] = (401, (request, _) => request.Claims.Remove("exp")),
        ["35 no serviceurl claim"] = (403, (request, _) => request.Claims.Remove("serviceurl")),
        ["36 serviceurl of another host"] = (403, (request, _) => request.Claims["serviceurl"] = "https://api.botframework.com/emea/"),
        ["36 serviceurl of another path"] = (403, (request, _) => request.Claims["serviceurl"] = "https://smba.trafficmanager.net/amer/"),
        ["37 serviceurl in other case"] = (202, (request, _) => request.Claims["serviceurl"] = Samples.ServiceUrl.ToUpperInvariant()),
        ["38 the activity names no serviceUrl"] = (400, (request, _) => request.Body.Remove("serviceUrl")),
        ["39 a key for web chat only"] = (403, (request, matrix) => Sign(request, matrix.WebChat)),
        ["40 a key without endorsements"] = (403, (request, matrix) => Sign(request, matrix.Unendorsed)),
        ["42 a key with two endorsements"] = (202, (request, matrix) => Sign(request, matrix.Both)),
        ["43 web chat, endorsed, not allowed"] = (403, (request, matrix) =>
        {
            Sign(request, matrix.Both);
            request.Body["channelId"] = "webchat";
        }
        ),
        ["44 AseChannel"] = (403, (request, _) => request.Body["channelId"] = "AseChannel"),
        ["44 emulator"] = (403, (request, _) => request.Body["channelId"] = "emulator"),
        ["50 an agent's token"] = (401, (request, _) =>
        {
            request.Claims["aud"] = "22222222-2222-3333-4444-555555555555";
            request.Claims["appid"] = TeamsHost.AppId;
        }
        ),
        ["56 no JSON"] = (400, (request, _) => request.RawBody = Encoding.UTF8.GetBytes("not json")),
        ["56 empty"] = (400, (request, _) => request.RawBody = []),
        ["56 null"] = (400, (request, _) => request.RawBody = Encoding.UTF8.GetBytes("null")),
        ["56 a list"] = (400, (request, _) => request.RawBody = Encoding.UTF8.GetBytes("[]")),
        ["56 deeper than 64"] = (400, (request, _) => request.RawBody = Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', 70)}{new string(']', 70)}}}")),
        ["56 half a surrogate"] = (400, (request, _) => request.RawBody = Encoding.UTF8.GetBytes("{\"type\":\"\\ud800\"}")),
        ["57 no type"] = (400, (request, _) => request.Body.Remove("type")),
        ["57 no channelId"] = (400, (request, _) => request.Body.Remove("channelId")),
        ["57 no conversation"] = (400, (request, _) => request.Body["conversation"] = new JsonObject()),
        ["57 no from"] = (400, (request, _) => request.Body["from"] = 7),
        ["57 no recipient"] = (400, (request, _) => request.Body["recipient"] = null),
        ["58 an invoke without a name"] = (400, (request, _) => request.Body["type"] = "invoke"),
        ["59 an unknown type"] = (202, (request, _) => request.Body["type"] = "somethingNew"),
        ["59 unknown entities and channelData"] = (202, (request, _) =>
        {
            request.Body["entities"] = new JsonArray(new JsonObject { ["type"] = "ClientCapabilities", ["text"] = new JsonObject { ["a"] = 1 } }, "odd", 5);
            request.Body["channelData"] = new JsonObject { ["new"] = true };
        }
        ),
        ["60 an unknown invoke"] = (501, (request, _) =>
        {
            request.Body["type"] = "invoke";
            request.Body["name"] = "fileConsent/invoke";
        }
        ),
        ["63 the metadata address of a cloud machine"] = (403, (request, _) => request.WithServiceUrl("https://169.254.169.254/")),
        ["63 this machine"] = (403, (request, _) => request.WithServiceUrl("https://localhost/")),
        ["63 a neighbour on the load balancer"] = (403, (request, _) => request.WithServiceUrl("https://evil.trafficmanager.net/")),
        ["63 http"] = (403, (request, _) => request.WithServiceUrl("http://smba.trafficmanager.net/emea/")),
        ["63 with credentials"] = (403, (request, _) => request.WithServiceUrl("https://smba.trafficmanager.net@evil.example.org/")),
        ["63 another port"] = (403, (request, _) => request.WithServiceUrl("https://smba.trafficmanager.net:8443/")),
        ["63 this machine by IPv6"] = (403, (request, _) => request.WithServiceUrl("https://[::1]/")),
        ["63 a private address"] = (403, (request, _) => request.WithServiceUrl("https://10.0.0.5/")),
        ["64 claim and body agree on a foreign host"] = (403, (request, _) => request.WithServiceUrl("https://connector.example.org/")),
        ["66 too large"] = (413, (request, _) => request.Body["text"] = new string('x', 1024 * 1024)),
        ["66 another media type"] = (415, (request, _) => request.ContentType = "text/plain"),
        ["67 two tenants"] = (403, (request, _) => request.Body["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-000000000000" } }),
        ["68 a correlation with a line break"] = (202, (request, _) => request.Headers["MS-CV"] = "abc\r\nTeams: forged line"),
    };

    public static TheoryData<string> Names() => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Row(string name)
    {
        var request = new TeamsRequest(fixture.Teams);
        Rows[name].Change(request, fixture);

        var (status, body) = await fixture.Host.PostAsync(request);

        Assert.Equal(Rows[name].Status, status);
        Assert.Empty(body);
        Assert.DoesNotContain(fixture.Host.Log.Lines, line => line.Contains('\n', StringComparison.Ordinal) || line.Contains(request.Token.Split('.')[1], StringComparison.Ordinal));
    }

    private static void Sign(TeamsRequest request, TestKey key)
    {
        request.Key = key;
        request.Header["kid"] = key.Kid;
    }

    private static string Tampered(string token, int part)
    {
        var parts = token.Split('.');
        var middle = parts[part].Length / 2;
        parts[part] = parts[part][..middle] + (parts[part][middle] == 'A' ? 'B' : 'A') + parts[part][(middle + 1)..];
        return string.Join('.', parts);
    }

    private static void BringCertificate(TeamsRequest request, TestKey key, int days)
    {
        request.Key = key;
        request.Header["x5c"] = new JsonArray(Certificate(key, days));
        request.Header["jwk"] = key.Published();
    }

    private static string Certificate(TestKey key, int days)
    {
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            "CN=rogue", key.Rsa, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-2), TimeProvider.System.GetUtcNow().AddDays(days));
        return Convert.ToBase64String(certificate.RawData);
    }
}
