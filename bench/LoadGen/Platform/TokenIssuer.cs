using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.LoadGen.Platform;

/// <summary>Issues the Bot Connector's tokens with a key of its own, and the documents that let a server check them.</summary>
internal sealed class TokenIssuer : IDisposable
{
    /// <summary>The bot that tokens are for.</summary>
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private const string KeyId = "load-1";
    private const string Issuer = "https://api.botframework.com";

    private readonly RSA key = RSA.Create(2048);

    /// <summary>A token for calls that name a service address, good for an hour.</summary>
    public string Token(string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var head = new JsonObject { ["alg"] = "RS256", ["kid"] = KeyId, ["typ"] = "JWT" };
        var claims = new JsonObject { ["serviceurl"] = serviceUrl, ["nbf"] = now - 60, ["exp"] = now + 3600, ["iss"] = Issuer, ["aud"] = AppId };
        var signed = $"{Encode(head)}.{Encode(claims)}";
        return $"{signed}.{Base64(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The document that says where the keys are.</summary>
    public static string Metadata(int port) => new JsonObject
    {
        ["issuer"] = Issuer,
        ["jwks_uri"] = $"http://127.0.0.1:{port}/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    }.ToJsonString();

    /// <summary>The keys.</summary>
    public string Keys()
    {
        var open = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["n"] = Base64(open.Modulus!),
                ["e"] = Base64(open.Exponent!),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        }.ToJsonString();
    }

    /// <summary>The open half of the key, for a server that reads it from a file.</summary>
    public string PublicKey() => key.ExportSubjectPublicKeyInfoPem();

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();

    private static string Encode(JsonObject part) => Base64(Encoding.UTF8.GetBytes(part.ToJsonString()));

    private static string Base64(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
