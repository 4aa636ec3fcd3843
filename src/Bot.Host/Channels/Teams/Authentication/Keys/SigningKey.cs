using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.Teams.Authentication.Keys;

/// <summary>A published key, and the channels it may speak for.</summary>
/// <param name="Key">The public key.</param>
/// <param name="Endorsements">Channel ids such as <c>msteams</c>; empty when the key has none.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements)
{
    /// <summary>Reads a key of a JWKS document; null when it is not one to check signatures with.</summary>
    public static SigningKey? Read(JsonWebKey published)
    {
        if (published.Kty != JsonWebAlgorithmsKeyTypes.RSA || string.IsNullOrEmpty(published.N) || string.IsNullOrEmpty(published.E))
        {
            return null;
        }

        // Made from the modulus alone: a certificate beside it would be another way to the same key.
        var key = new RsaSecurityKey(new System.Security.Cryptography.RSAParameters
        {
            Modulus = Base64UrlEncoder.DecodeBytes(published.N),
            Exponent = Base64UrlEncoder.DecodeBytes(published.E),
        })
        {
            KeyId = published.Kid,
        };
        var endorsements = published.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } listed
            ? listed.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString()!).ToHashSet(StringComparer.Ordinal)
            : [];
        return new SigningKey(key, endorsements);
    }
}
