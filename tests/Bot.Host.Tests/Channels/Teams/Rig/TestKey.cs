using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>A key to sign tokens with, and how an issuer publishes it.</summary>
internal sealed class TestKey(string kid, params string[] endorsements)
{
    // Making a key is slow, and nothing here depends on two of them being different, but for the rogue one.
    private static readonly RSA Usual = RSA.Create(2048);
    private static readonly Lazy<RSA> Rogue = new(() => RSA.Create(2048));

    /// <summary>True for a key that nobody published.</summary>
    public bool IsRogue { get; init; }

    /// <summary>The key.</summary>
    public RSA Rsa => IsRogue ? Rogue.Value : Usual;

    /// <summary>Its id.</summary>
    public string Kid { get; } = kid;

    /// <summary>The entry of a JWKS document.</summary>
    public JsonObject Published()
    {
        var parameters = Rsa.ExportParameters(false);
        var entry = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Kid,
            ["x5t"] = Kid,
            ["n"] = Encode(parameters.Modulus!),
            ["e"] = Encode(parameters.Exponent!),
        };
        if (endorsements.Length > 0)
        {
            entry["endorsements"] = new JsonArray([.. endorsements.Select(endorsement => JsonValue.Create(endorsement))]);
        }

        return entry;
    }

    /// <summary>A token written by hand, so that everything about it can be wrong.</summary>
    public string Sign(JsonObject header, JsonObject claims)
    {
        var signed = $"{Encode(Encoding.UTF8.GetBytes(header.ToJsonString()))}.{Encode(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        var bytes = Encoding.ASCII.GetBytes(signed);
        var signature = (string?)header["alg"] switch
        {
            "RS256" => Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "RS384" => Rsa.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => Rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            "HS256" => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Rsa.ExportSubjectPublicKeyInfoPem()), bytes),
            _ => [],
        };
        return $"{signed}.{Encode(signature)}";
    }

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
